import { buildConsistentModel } from './buildModel';
import { TODAY, addMonths, dayOf, isoOf, weekdayOf } from './calendar';
import { crossFindings } from './crossChecks';
import { fieldFindings } from './fieldChecks';
import type { SampleModel } from './model';
import { carePlanOf } from './owners';
import { idCheckCharacter, vinCheckCharacter } from './people';
import { OPEN_STATES } from './reference';

const model: SampleModel = buildConsistentModel();

describe('the calendar of the sample', () => {
  it('counts days as Excel does', () => {
    expect(TODAY).toBe(46347);
    expect(isoOf(46347.6)).toBe('2026-11-21');
    expect(weekdayOf(TODAY)).toBe(6);
  });

  it('clamps to the end of the month', () => {
    expect(isoOf(addMonths(dayOf('2026-01-31'), 1))).toBe('2026-02-28');
    expect(isoOf(addMonths(dayOf('2026-12-31'), 2))).toBe('2027-02-28');
  });

  it('plans eleven care dates in two years', () => {
    const dates = carePlanOf(dayOf('2026-01-31')).slice(0, 11).map(isoOf);
    expect(dates).toEqual(
      '2026-02-01 2026-02-03 2026-02-07 2026-02-28 2026-04-30 2026-07-31 2026-10-31 2027-01-31 2027-04-30 2027-07-31 2028-01-31'.split(
        ' ',
      ),
    );
  });
});

describe('invented papers', () => {
  it('carry the right check characters', () => {
    expect(idCheckCharacter('11010519491231002')).toBe('X');
    expect(vinCheckCharacter('1M8GDM9AXKP042788')).toBe('X');
    expect(vinCheckCharacter('LSVAA49J132047371')).toBe('1');
  });

  it('belong to nobody: phones with 0000 in the middle, ID numbers of a city-level code', () => {
    const phones = [...model.leads, ...model.owners].map((row) => String(row.phone));
    expect(phones.filter((phone) => !/^1\d{2}0000\d{4}$/.test(phone))).toEqual([]);
    expect(model.owners.filter((owner) => !String(owner.idNo).startsWith('330100'))).toEqual([]);
  });
});

describe('the registers before faults are planted', () => {
  it('have the promised size', () => {
    const { visits, leads, followUps, owners, lost } = model;
    expect([visits, leads, followUps, owners, lost].map((rows) => rows.length)).toEqual([600, 400, 1500, 300, 60]);
    expect(model.daily.length).toBeGreaterThan(1000);
  });

  it('agree with one another in the eight rules', () => {
    expect(crossFindings(model)).toEqual([]);
  });

  it('hold the rules of each register', () => {
    expect(fieldFindings(model)).toEqual([]);
  });

  it('have about 30 % visits without details', () => {
    const anonymous = model.visits.filter((visit) => visit.leftInfo === '否');
    expect(anonymous).toHaveLength(180);
    expect(anonymous.every((visit) => visit.phone === null && visit.grade === null)).toBe(true);
    expect(anonymous.every((visit) => /^某(先生|女士)$|^[浙沪]/.test(visit.name))).toBe(true);
  });

  it('have an expected date in every second card, never before the day of judgement', () => {
    const dated = model.leads.filter((lead) => lead.expectedOn !== null);
    expect(dated).toHaveLength(200);
    expect(dated.filter((lead) => Number(lead.expectedOn) < lead.gradedOn)).toEqual([]);
  });

  it('have cards that are due, overdue, and without a date', () => {
    const open = model.leads.filter((lead) => OPEN_STATES.includes(lead.state));
    const next = open.map((lead) => lead.next);
    expect(open).toHaveLength(280);
    expect(model.leads.filter((lead) => lead.next === null).length / 400).toBeCloseTo(0.36, 1);
    expect(next.filter((day) => day === TODAY).length).toBeGreaterThan(5);
    expect(next.filter((day) => day !== null && Number(day) < TODAY).length).toBeGreaterThan(15);
    expect(next.filter((day) => Number(day) > TODAY).length).toBeGreaterThan(150);
  });

  it('name every customer, card, record and car once', () => {
    const once = (values: readonly unknown[]): void => expect(new Set(values).size).toBe(values.length);
    once(model.leads.map((lead) => lead.id));
    once(model.leads.map((lead) => lead.phone));
    once(model.followUps.map((row) => row.id));
    once(model.owners.map((owner) => owner.id));
    once(model.owners.map((owner) => owner.vin));
    once(model.owners.map((owner) => owner.plate));
    once(model.owners.map((owner) => owner.idNo));
  });

  it('follow each customer in the order of time, and nobody before the agreed day', () => {
    const early: string[] = [];
    const last = new Map<string, { at: number; next: unknown }>();
    for (const row of model.followUps) {
      const before = last.get(row.leadId);
      if (before && (row.at <= before.at || Math.floor(row.at) < Number(before.next))) early.push(row.id);
      last.set(row.leadId, row);
    }
    expect(early).toEqual([]);
    expect(last.size).toBe(400);
  });

  it('mark a day of the progress table as done exactly where a contact reached the customer', () => {
    const start = dayOf('2026-11-01');
    const done = new Set(
      model.followUps.filter((row) => row.outcome === '有效').map((row) => `${row.leadId} ${Math.floor(row.at)}`),
    );
    const wrong = model.pipeline.flatMap((row) =>
      row.marks.flatMap((mark, i) =>
        (mark === '●') === done.has(`${row.leadId} ${start + i}`) ? [] : [[row.leadId, i + 1]],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('have cars with at least one care contact, the newest apart', () => {
    const without = model.owners.filter((owner) => owner.careDone === 0);
    expect(without.filter((owner) => owner.deliveredOn < TODAY - 3)).toEqual([]);
    for (const owner of model.owners) expect(owner.nextCare).toBe(carePlanOf(owner.deliveredOn)[owner.careDone]);
  });

  it('come out the same every time', () => {
    expect(buildConsistentModel()).toEqual(model);
  });
});
