import { dayOf, isoOf } from './calendar';
import type { DailyRow, SampleModel } from './model';
import { vinCheckCharacter } from './people';
import { pipelineRowOf } from './pipeline';
import { PLANTED_FAULTS } from './plantedFaults';

/** The row of a register with this key; planting into a row that does not exist is a mistake of the list. */
function rowOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string, key: string): Row {
  const row = rows.find((one) => keyOf(one) === key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
}

const visit = (model: SampleModel, key: string) => rowOf(model.visits, (row) => String(row.no), key);
const lead = (model: SampleModel, key: string) => rowOf(model.leads, (row) => row.id, key);
const followUp = (model: SampleModel, key: string) => rowOf(model.followUps, (row) => row.id, key);
const owner = (model: SampleModel, key: string) => rowOf(model.owners, (row) => row.id, key);
const pipelineRow = (model: SampleModel, key: string) => rowOf(model.pipeline, (row) => row.leadId, key);
const lost = (model: SampleModel, key: string) => rowOf([...model.lost.entries()], ([i]) => String(i + 1), key)[1];
const dailyKey = (row: DailyRow): string => `${isoOf(row.date)} ${row.staff} ${row.name}`;
const dailyRow = (model: SampleModel, key: string) => rowOf(model.daily, dailyKey, key);

function remove<Row>(rows: Row[], row: Row): void {
  rows.splice(rows.indexOf(row), 1);
}

/** Puts a row below the last one that belongs to the same group. */
function addBelow<Row>(rows: Row[], row: Row, isSameGroup: (other: Row) => boolean): void {
  const last = rows.reduce((found, other, i) => (isSameGroup(other) ? i : found), rows.length - 1);
  rows.splice(last + 1, 0, row);
}

/** Adds a row below the last one of the same day and salesperson. */
function addToDaily(model: SampleModel, row: DailyRow): void {
  addBelow(model.daily, row, (other) => other.date === row.date && other.staff === row.staff);
}

/** The report's row of a visit, changed along with it, so that one fault stays one fault. */
function reportOfVisit(model: SampleModel, key: string): DailyRow {
  const { date, owner: staff, name, note } = visit(model, key);
  const isSame = (row: DailyRow): boolean =>
    row.date === date && row.staff === staff && row.name === name && row.content === note;
  return rowOf(model.daily, (row) => String(isSame(row)), 'true');
}

/** Turns a visitor who left nothing into one who left name, phone and grade, in the register and in the daily report. */
function identify(model: SampleModel, key: string, name: string, phone: string, grade: 'B' | 'C'): void {
  Object.assign(reportOfVisit(model, key), { name, phone, grade });
  Object.assign(visit(model, key), { name, phone, grade, leftInfo: '是', noInfoReason: null });
}

type Plant = (model: SampleModel, key: string) => void;

const VISIT_PLANTS: Readonly<Record<string, Plant>> = {
  F01: (model, key) => {
    visit(model, key).timeOut -= 0.5;
  },
  F02: (model, key) => {
    visit(model, key).noInfoReason = null;
  },
  F03: (model, key) => identify(model, key, '邓国庆', '13900000107', 'B'),
  F04: (model, key) => {
    const { name, phone } = lead(model, 'YX000297');
    identify(model, key, name, String(phone), 'C');
  },
  F05: (model, key) => {
    visit(model, key).date = '2026.10.4';
  },
  F06: (model, key) => {
    visit(model, key).phone = Number(visit(model, key).phone);
  },
  F07: (model, key) => {
    const fullWidth = (digit: string): string => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0);
    visit(model, key).phone = String(visit(model, key).phone).replace(/\d/g, fullWidth);
  },
  F08: (model, key) => {
    visit(model, key).ordered = '√';
  },
};

const LEAD_PLANTS: Readonly<Record<string, Plant>> = {
  F09: (model, key) => {
    lead(model, key).phone = String(lead(model, key).phone).slice(0, 10);
  },
  F10: (model, key) => {
    const wrong = lead(model, key).phone;
    const { phone } = lead(model, 'YX000090');
    for (const row of [...model.leads, ...model.followUps, ...model.daily]) if (row.phone === wrong) row.phone = phone;
  },
  F11: (model, key) => {
    const next = dayOf('2025-12-05');
    lead(model, key).next = next;
    const last = model.followUps.filter((row) => row.leadId === key).at(-1);
    if (last) last.next = next;
  },
  F12: (model, key) => {
    const { name, next } = lead(model, key);
    remove(
      model.daily,
      rowOf(model.daily, (row) => `${row.activity} ${row.name} ${row.date}`, `计划 ${name} ${Number(next) - 1}`),
    );
  },
  F13: (model, key) => {
    lead(model, key).expectedOn = dayOf('2026-05-03');
  },
  F14: (model, key) => remove(model.pipeline, pipelineRow(model, key)),
  F15: (model, key) => {
    lead(model, key).state = '已订';
  },
  F16: (model, key) => {
    lead(model, key).grade = 'A+';
  },
  F17: (model, key) => {
    lead(model, key).lastContact = dayOf('2026-11-16');
  },
};

const OTHER_PLANTS: Readonly<Record<string, Plant>> = {
  F18: (model, key) => {
    const log = model.followUps.filter((row) => row.leadId === key);
    const row = pipelineRowOf(lead(model, key), log);
    addBelow(model.pipeline, row, (other) => other.owner === row.owner);
  },
  F19: (model, key) => {
    pipelineRow(model, key).now = 'A';
  },
  F20: (model, key) => {
    const { name, at } = followUp(model, key);
    remove(
      model.daily,
      rowOf(model.daily, (row) => `${row.name} ${row.date}`, `${name} ${Math.floor(at)}`),
    );
  },
  F21: (model, key) => {
    followUp(model, key).leadId = 'YX000573';
  },
  F22: (model, key) => {
    dailyRow(model, key).grade = 'B';
  },
  F23: (model, key) => {
    dailyRow(model, key).tomorrow = '电话回访，了解考虑结果';
  },
  F24: (model) =>
    addToDaily(model, {
      date: dayOf('2026-11-14'),
      staff: '吴承泽',
      activity: '接待',
      mode: '来店',
      name: '某女士',
      phone: null,
      content: '询问云驰H6价格后离开',
      grade: null,
      tomorrow: null,
      coach: null,
    }),
  F25: (model, key) => {
    const { idNo } = owner(model, key);
    owner(model, key).idNo = `${String(idNo).slice(0, 17)}${String(idNo).endsWith('7') ? '3' : '7'}`;
  },
  F26: (model, key) => {
    owner(model, key).idNo = Number(`${String(owner(model, key).idNo).slice(0, 15)}000`);
  },
  F27: (model, key) => {
    const { vin } = owner(model, key);
    owner(model, key).vin = vin.slice(0, 8) + (vinCheckCharacter(vin) === '5' ? '6' : '5') + vin.slice(9);
  },
  F28: (model, key) => {
    owner(model, key).plate = '浙AI2345';
  },
  F29: (model, key) => {
    owner(model, key).owner = '赵永强';
  },
  F30: (model, key) => {
    const { name, lastCare } = owner(model, key);
    remove(
      model.daily,
      rowOf(model.daily, (row) => `${row.activity} ${row.name} ${row.date}`, `关怀 ${name} ${lastCare}`),
    );
  },
  F31: (model, key) => {
    Object.assign(lost(model, key), { toBrand: null, toModel: null });
  },
  F32: (model, key) => {
    lost(model, key).process = '嫌价格高';
  },
};

/** Puts every fault of the list into a copy of the model. */
export function plantFaults(consistent: SampleModel): SampleModel {
  const model = structuredClone(consistent);
  const plants: Readonly<Record<string, Plant>> = { ...VISIT_PLANTS, ...LEAD_PLANTS, ...OTHER_PLANTS };
  for (const { id, key } of PLANTED_FAULTS) {
    const plant = plants[id];
    if (!plant) throw new Error(`fault ${id} has no way to be planted`);
    plant(model, key);
  }
  return model;
}
