import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findApiUses, type ApiUse } from './apiUse';
import { all, manifestText, only, parseManifest, ROOT } from './manifestXml';

/**
 * The manifest promises Excel what the add-in needs, and Excel shows the add-in only where it has that. A member of a
 * later set breaks the add-in on an Excel that was let in; so every member our code touches is looked up.
 * Members of later sets stand in src/excel/gates.ts, `Interface.member` with the set that is asked for before the call.
 */
const FOLDERS = ['src/excel', 'src/actions', 'src/taskpane'];
const GATES_FILE = resolve(ROOT, 'src/excel/gates.ts');
const SAMPLE = `
export async function sample(context: Excel.RequestContext, table: Excel.Table): Promise<void> {
  table.resize('A1:C9');
  const range = table.getRange();
  range.load('values, numberFormat');
  range.load({ address: true, format: { columnWidth: true } });
  context.workbook.worksheets.load('items/name, items/namedSheetViews');
  const { comments } = context.workbook;
  void comments;
  await Excel.run({ mergeUndoGroup: true }, async () => undefined);
  await Office.ribbon.requestUpdate({ tabs: [] });
}
`;

const manifest = parseManifest(manifestText);
const declared = new Map(
  all(only(manifest, 'Requirements'), 'Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]),
);
const gates: Readonly<Record<string, string>> = existsSync(GATES_FILE)
  ? jest.requireActual<{ GATES: Record<string, string> }>(GATES_FILE).GATES
  : {};

/** Sets that Excel does not have: what Outlook and Excel share is documented with Outlook's. */
const ELSEWHERE = /^(Mailbox|Word|PowerPoint|OneNote)/;

const numbers = (version: string): readonly number[] => version.split('.').map(Number);
function isPromised({ set, version }: ApiUse): boolean {
  if (ELSEWHERE.test(set)) return true;
  const [major = 0, minor = 0] = numbers(declared.get(set) ?? '0.0');
  const [wantedMajor = Infinity, wantedMinor = 0] = version === 'BETA' ? [] : numbers(version);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}

const { ours, sample } = findApiUses(FOLDERS, SAMPLE);
const beyond = ours.filter((use) => !isPromised(use));

describe('the search for members of Office.js', () => {
  const found = sample.map(({ member, set, version }) => `${member} ${set} ${version}`);

  it.each([
    ['a method', 'Table.resize ExcelApi 1.13'],
    ['a property named in load', 'Range.numberFormat ExcelApi 1.1'],
    ['a key of load', 'RangeLoadOptions.address ExcelApi 1.1'],
    ['a member of a collection’s items', 'Worksheet.namedSheetViews ExcelApiOnline 1.1'],
    ['a member taken out of an object', 'Workbook.comments ExcelApi 1.10'],
    ['an option of Excel.run', 'RunOptions.mergeUndoGroup ExcelApi 1.20'],
    ['a member of the add-in platform', 'Ribbon.requestUpdate RibbonApi 1.1'],
  ])('sees %s', (_, use) => {
    expect(found).toContain(use);
  });
});

describe('the requirements of the manifest', () => {
  it('cover what our code uses, but for what is asked for first', () => {
    expect(ours.length).toBeGreaterThan(0);
    expect(beyond.filter(({ member, set, version }) => gates[member] !== `${set} ${version}`)).toEqual([]);
  });

  it('list no member as asked for that is not used', () => {
    const used = new Set(beyond.map(({ member }) => member));
    expect(Object.keys(gates).filter((member) => !used.has(member))).toEqual([]);
  });
});
