import fs from 'node:fs';
import { consistency } from '../../../src/actions/checks/consistency';
import { duplicates } from '../../../src/actions/checks/duplicates';
import { validate } from '../../../src/actions/checks/validate';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { connect, TODAY } from '../../excel/hosted';
import { PLANTED_FAULTS } from '../../samples/plantedFaults';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const FILE = 'assets/samples/汽车4S店客户管理.xlsx';

/** A row in which something is found, the same for each fault there. */
const placeOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }) => `${sheet} ${row}`;

/** Places of all faults that were planted, with those where the same fault shows too. */
const planted = PLANTED_FAULTS.map((fault) => ({ id: fault.id, places: [fault, ...(fault.also ?? [])].map(placeOf) }));

/** Every finding above info, and every pair of duplicates, once. */
async function findings(): Promise<readonly string[]> {
  connect(ExcelHost.open(fs.readFileSync(FILE)));
  const cells = (await validate(CONTEXT)).findings.filter(({ severity }) => severity !== 'info');
  const tables = (await consistency(CONTEXT)).rules.flatMap((rule) =>
    rule.findings.filter(({ severity }) => severity !== 'info'),
  );
  return [...cells, ...tables].map(placeOf);
}

test('every fault that was planted into the sample is found once, and nothing else', async () => {
  const found = await findings();
  const { groups } = await duplicates(CONTEXT);
  const places = planted.flatMap((fault) => fault.places);
  const clashes = groups.flatMap(({ members }) => members.map(placeOf));
  const isFound = (fault: (typeof planted)[number]) =>
    fault.places.some((place) => found.includes(place) || clashes.includes(place));
  const missed = planted.filter((fault) => !isFound(fault)).map(({ id }) => id);
  const wrong = found.filter((place) => !places.includes(place));
  const recall = planted.length - missed.length;
  console.log(
    `planted faults: recall ${recall}/${planted.length}, precision ${found.length - wrong.length}/${found.length}, ` +
      `groups of duplicates ${groups.length}`,
  );
  expect(missed).toEqual([]);
  expect(wrong).toEqual([]);
  // A place is found as often as faults were planted there.
  const times = (list: readonly string[], place: string) => list.filter((one) => one === place).length;
  expect([...new Set(found)].filter((place) => times(found, place) > times(places, place))).toEqual([]);
  expect(groups.every(({ members }) => members.some((member) => places.includes(placeOf(member))))).toBe(true);
});
