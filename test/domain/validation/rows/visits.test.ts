import { rowFindings } from '../../../../src/domain/validation/rows/rowFindings';
import { CONTEXT, foundIn, register, times, told } from './found';

const at = (hours: number, minutes = 0) => (hours * 60 + minutes) / 1440;

describe('times of a visit', () => {
  test('who left before having come is an error that names both times', () => {
    const visits = register('visits', { timeIn: [at(14, 30), at(9)], timeOut: [at(3, 5), at(9, 40)] });
    expect(rowFindings(visits, CONTEXT)).toEqual([
      {
        rule: 'visitTimes',
        code: 'leftBeforeCame',
        severity: 'error',
        field: 'timeOut',
        row: 0,
        params: { in: '14:30', out: '03:05' },
      },
    ]);
  });

  test('a call within one minute, a night past twelve, blanks and text that is no time are no findings', () => {
    expect(
      foundIn('visits', {
        timeIn: [at(10), at(23, 30), '', at(9), at(9)],
        timeOut: [at(10), at(0, 40), at(8), '', '没记'],
      }),
    ).toEqual([]);
  });

  test('a stay of more than twelve hours is looked at, one of twelve is not', () => {
    expect(foundIn('visits', { timeIn: [at(8), at(8)], timeOut: [at(20, 1), at(20)] })).toEqual([
      '0 timeOut longStay warning',
    ]);
  });

  test('a stay that differs by more than people round is told; one kept as a time of day is not compared', () => {
    expect(
      foundIn('visits', {
        timeIn: times(4, at(9)),
        timeOut: times(4, at(9, 40)),
        stayMin: [55, 45, at(0, 40), ''],
      }),
    ).toEqual(['0 stayMin otherStay warning']);
  });

  test('a talk may be shorter than the stay, not longer', () => {
    const visits = register('visits', { timeIn: times(2, at(9)), timeOut: times(2, at(9, 40)), stayMin: [20, 55] });
    const stay = visits.columns.get('stayMin');
    if (!stay) throw new Error('no column');
    const talks = { ...visits, columns: new Map(visits.columns).set('stayMin', { ...stay, header: '洽谈时长' }) };
    expect(told(rowFindings(talks, CONTEXT))).toEqual(['1 stayMin otherStay warning']);
  });

  test('a skipped row is not looked at', () => {
    expect(foundIn('visits', { timeIn: [at(14), at(9)], timeOut: [at(3), at(10)] }, [0])).toEqual([]);
  });
});

describe('what a visitor leaves', () => {
  const visitors = {
    leftInfo: ['否', '否', '否', '否', '是'],
    noInfoReason: ['', '赶时间', '', '', ''],
    phone: ['', '', '', '13800138000', '13900139000'],
    firstVisit: ['是', '是', '否', '是', '是'],
  };

  test('who leaves something has a name', () => {
    expect(
      foundIn('visits', { leftInfo: ['是', '是', '否'], name: ['', '某先生', ''], phone: times(3, '13800138000') }),
    ).toEqual(['0 name noNameLeft warning']);
  });

  test('who leaves nothing says why, unless he has come before or a phone stands there after all', () => {
    expect(foundIn('visits', visitors)).toEqual(['0 noInfoReason noReason warning']);
  });

  test('without a column for the reason, or with an empty one, nobody asks for it', () => {
    expect(foundIn('visits', { leftInfo: ['否', '否'], phone: ['', '13800138000'] })).toEqual([]);
    expect(foundIn('visits', { leftInfo: ['否', '否'], noInfoReason: ['', ''] })).toEqual([]);
  });

  test('who leaves details leaves a phone or a WeChat ID; a phone that cannot be read is another rule', () => {
    expect(
      foundIn('visits', {
        leftInfo: times(4, '是'),
        phone: ['', '', '1380013', '13800138000'],
        wechat: ['', 'zhao_1980', '', ''],
      }),
    ).toEqual(['0 phone noPhoneLeft error']);
  });

  test('who leaves details is graded, unless he buys on the spot or comes again', () => {
    expect(
      foundIn('visits', {
        leftInfo: times(4, '是'),
        grade: ['', '', '', 'A'],
        ordered: ['', '√', '', ''],
        firstVisit: ['是', '是', '否', '是'],
      }),
    ).toEqual(['0 grade notGraded warning']);
  });

  test('where hardly anybody is graded that is the way of the sheet', () => {
    const found = foundIn('visits', { leftInfo: times(12, '是'), grade: [...times(11, ''), 'A'] });
    expect(found).toHaveLength(11);
    expect(found[0]).toBe('0 grade notGraded info');
  });
});
