import { readBoxes } from '../../../../src/domain/recognition/cardSheet/boxes';
import { ordinalOf } from '../../../../src/domain/recognition/cardSheet/ordinals';
import { readCardSheet } from '../../../../src/domain/recognition/cardSheet/readCardSheet';
import { splitCell } from '../../../../src/domain/recognition/cardSheet/splitCell';
import { NOTHING_SAVED } from '../../../../src/domain/recognition/savedMapping';
import type { RecognitionContext } from '../../../../src/domain/recognition/types';
import type { CellValue } from '../../../../src/domain/cell/value';
import { sheetOf } from '../sheet';
import { valuesOf } from './samples';

const CARD: readonly (readonly CellValue[])[] = [
  ['意向客户管理卡'],
  ['客户姓名', '张三', '联系电话', '13800138000'],
  ['意向车型', '途观', '意向级别', 'A'],
  ['销售顾问', '王敏', '来源', '来店'],
];

const read = (rows: readonly (readonly CellValue[])[], context: RecognitionContext = {}) =>
  readCardSheet(sheetOf(rows, '张三'), context)?.card;
const withRow = (...row: readonly CellValue[]) => valuesOf(read([...CARD, row]));

/** Every cell as [label, value]. */
const pairs = (text: string) => splitCell(text).map(({ label, start, end }) => [label, text.slice(start, end)]);

describe('one cell', () => {
  it('holds a label and its value, or several pairs', () => {
    expect(pairs('姓名：张三')).toEqual([['姓名', '张三']]);
    expect(pairs('储值：3000元  赠送：500元')).toEqual([['储值', '3000元'], ['赠送', '500元']]); // prettier-ignore
    expect(pairs('姓　名：刘洋      性　别：男    年　龄：28')).toEqual([['姓　名', '刘洋'], ['性　别', '男'], ['年　龄', '28']]); // prettier-ignore
    expect(pairs('Customer name: John Smith  Phone: 555')).toEqual([['Customer name', 'John Smith'], ['Phone', '555']]); // prettier-ignore
  });

  it('keeps times, addresses and options with their own colon whole', () => {
    expect(pairs('2024-05-11 10:00')).toEqual([['', '2024-05-11 10:00']]);
    expect(pairs('https://a.example')).toEqual([['', 'https://a.example']]);
    expect(pairs('来源：□来店 ☑其他：抖音')).toEqual([['来源', '□来店 ☑其他：抖音']]);
  });

  it('leaves a blank behind a label empty, in brackets too', () => {
    expect(pairs('介绍人：          职业：________')).toEqual([['介绍人', ''], ['职业', '']]); // prettier-ignore
    expect(pairs('□网络 □朋友介绍（介绍人：      ）')).toContainEqual(['介绍人', '']);
  });
});

describe('boxes', () => {
  const ticked = (text: string) => readBoxes(text).filter((option) => option.ticked).map(({ text: words }) => words); // prettier-ignore

  it.each([
    ['□男 ☑女', ['女']],
    ['☑外观 □安全性 ■经济性', ['外观', '经济性']],
    ['○自住 ●投资', ['投资']],
    ['[ ] H [x] A [ ] B', ['A']],
    ['(√)男 ( )女', ['男']],
    ['H类1周内□ A类1个月内√ B类1个月以上□', ['A类1个月内']],
    ['□网络 √朋友介绍（介绍人：        ） □路过', ['朋友介绍']],
    ['□缘故 ■其他__社区活动__', ['社区活动']],
    ['□来店 ☑其他____', ['其他']],
    ['□男 □女', []],
    ['□成交 ☑购买其他车型(        ) □其他原因', ['购买其他车型']],
    ['□成交 □购买其他车型(        ) □其他原因', []],
  ])('of %s say %j', (text, expected) => {
    expect(ticked(text)).toEqual(expected);
  });

  it('are none where a tick stands alone behind words', () => {
    expect(readBoxes('已签√')).toEqual([]);
    expect(readBoxes('√')).toEqual([]);
  });
});

describe('ordinals of contacts', () => {
  it.each([['初次洽谈', 1], ['第二次', 2], ['五次洽谈', 5], ['跟进3', 3], ['secondcontact', 2], ['十二次', 12]] as const)('%s is %d', (core, ordinal) => {
    expect(ordinalOf(core)).toBe(ordinal);
  }); // prettier-ignore

  it.each(['联系次数', '购房次数', '首次接触日期', '日期'])('%s is none', (core) => {
    expect(ordinalOf(core)).toBeNull();
  });
});

describe('a card sheet', () => {
  it('is read with what is blank on it, so that it can be filled in', () => {
    const card = read([...CARD, ['备注', '']]);
    expect(card?.values.find(({ field }) => field === 'note')).toMatchObject({ value: '', row: 4, column: 1 });
  });

  it('keeps numbers numbers', () => {
    expect(withRow('年龄', 36, '预算', 200000)).toMatchObject({ age: 36, budget: 200000 });
  });

  it('never takes a label for a value', () => {
    expect(withRow('联系方式', '微信号', 'wx_demo88')).toMatchObject({ wechat: 'wx_demo88' });
  });

  it('takes a word that is a label elsewhere for a value where it stands for one', () => {
    expect(withRow('备注', '电话', '年龄', 36)).toMatchObject({ note: '电话', age: 36 });
  });

  it('asks for no field where somebody has to sign', () => {
    const card = read([...CARD, ['客户签字：', '', '日期：', '2026-10-01']]);
    expect(card?.values.some(({ value }) => value === '2026-10-01')).toBe(false);
  });

  it('makes no fields of a table of services, and contacts of a log', () => {
    const card = read([
      ...CARD,
      ['日期', '护理项目', '金额', '备注'],
      ['5.6', '补水', 198, '赠面膜'],
      ['5.20', '肩颈', 98, ''],
      ['日期', '方式', '内容', '下次访问时间'],
      ['2026-10-01', '来店', '看车', '2026-10-05'],
    ]);
    expect(valuesOf(card)).toEqual({ name: '张三', phone: '13800138000', model: '途观', gradeManual: 'A', owner: '王敏', source: '来店' }); // prettier-ignore
    expect(card?.contacts.map(valuesOf)).toEqual([{ at: '2026-10-01', mode: '来店', content: '看车', next: '2026-10-05' }]); // prettier-ignore
  });

  it('is what the user says it is', () => {
    const say = (kind: 'corporate' | 'other') => ({ saved: { ...NOTHING_SAVED, sheets: [{ sheet: '张三', kind }] } });
    expect(read(CARD, say('corporate'))?.kind).toBe('corporate');
    expect(read(CARD, say('other'))).toBeUndefined();
  });

  it('follows the user’s own words for a field', () => {
    const saved = { ...NOTHING_SAVED, synonyms: [{ word: '心仪座驾', kind: 'leads' as const, field: 'model' }] };
    const rows = CARD.map((row) => row.map((cell) => (cell === '意向车型' ? '心仪座驾' : cell)));
    expect(valuesOf(read(rows, { saved }))).toMatchObject({ model: '途观' });
  });
});
