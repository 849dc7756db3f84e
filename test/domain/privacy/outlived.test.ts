import { anonymised } from '../../../src/domain/privacy/anonymised';
import { outlived } from '../../../src/domain/privacy/outlived';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');
const settings = { keepMonths: 12, careMonths: 24 };

const leads = (states: readonly string[], contacts: readonly string[], phones: readonly string[] = []) =>
  registerOf(
    'leads',
    {
      name: states.map((_state, i) => `客户${i}`),
      phone: states.map((_state, i) => phones[i] ?? `1380013800${i}`),
      state: states,
      lastContact: contacts,
    },
    { today },
  );
const namesOf = (registers: Parameters<typeof outlived>[0], months = settings) =>
  outlived(registers, months, today).customers.map((rows) =>
    rows.map(({ register, row }) => `${register.kind} ${row}`),
  );

describe('who may be forgotten', () => {
  it('are the lost and the cancelled who were last contacted more than twelve months ago', () => {
    const register = leads(
      ['战败', '取消', '跟进中', '战败', '成交'],
      ['2025-11-20', '2024-01-05', '2024-01-05', '2025-11-21', '2025-03-01'],
    );
    expect(namesOf([register])).toEqual([['leads 0'], ['leads 1'], ['leads 4']]);
    expect(namesOf([register], { ...settings, keepMonths: 24 })).toEqual([['leads 1']]);
  });

  it('are nobody who is a lead again, or whose car is still cared for', () => {
    const again = leads(['战败', '跟进中'], ['2024-01-05', '2024-01-05'], ['13800138000', '138-0013-8000']);
    expect(namesOf([again])).toEqual([]);
    const bought = leads(['成交'], ['2025-01-05']);
    const owner = (delivered: string, insured: string) =>
      registerOf('owners', { name: ['客户0'], phone: ['13800138000'], deliveredOn: [delivered], insuranceEnd: [insured] }, { today }); // prettier-ignore
    expect(namesOf([bought, owner('2025-01-10', '')])).toEqual([]);
    expect(namesOf([bought, owner('2022-01-10', '2027-01-09')])).toEqual([]);
    expect(namesOf([bought, owner('2022-01-10', '2023-01-09')])).toEqual([['leads 0', 'owners 0']]);
  });

  it('take their contacts and visits with them; one newer contact keeps all', () => {
    const log = (at: string) => registerOf('followups', { phone: ['13800138000'], at: [at] }, { today });
    expect(namesOf([leads(['战败'], ['2024-01-05']), log('2024-02-01')])).toEqual([['leads 0', 'followups 0']]);
    expect(namesOf([leads(['战败'], ['2024-01-05']), log('2026-02-01')])).toEqual([]);
    expect(namesOf([log('2020-02-01')])).toEqual([]);
  });

  it('are counted apart where nobody knows since when', () => {
    expect(outlived([leads(['战败'], [''])], settings, today)).toEqual({ customers: [], undated: 1 });
  });
});

it('a name gives way, what is personal goes, and what counts stays', () => {
  const register = registerOf(
    'leads',
    {
      leadId: ['YX1'],
      name: ['张小三'],
      gender: ['男'],
      phone: [13800138000],
      address: ['深圳市南山区1号'],
      model: ['途观'],
      owner: ['王强'],
      note: ['张小三的太太 13911115678 也来看过'],
    },
    { today },
  );
  const cells = anonymised(register, 0).map(({ field, value }) => [field, value]);
  expect(cells).toEqual([
    ['name', '已匿名'],
    ['phone', ''],
    ['address', ''],
    ['note', '已匿名的太太 139****5678 也来看过'],
  ]);
});

it('what is anonymous already does not change again', () => {
  const register = registerOf('leads', { name: ['已匿名'], phone: [''], note: ['已匿名的太太'] }, { today });
  expect(anonymised(register, 0)).toEqual([]);
});
