import { contextOf, said, troubleOf, troublesOf } from './cells';
import type { CellValue } from '../../../../src/domain/cell/value';

describe('texts and numbers of cards', () => {
  it.each<[string, CellValue, string]>([
    ['leads.name', '某先生', 'right'],
    ['leads.name', '胡', 'right'],
    ['leads.name', '王芳 ', 'info blanks'],
    ['leads.name', '王\u200b芳', 'warning invisible'],
    ['leads.name', '王'.repeat(51), 'warning tooLong'],
    ['corporate.name', '鼎盛建材（集团）有限公司', 'right'],
    ['leads.address', '路'.repeat(201), 'info tooLong'],
    ['visits.note', '好', 'warning tooShort'],
    ['leads.note', '好', 'info tooShort'],
    ['lost.process', '嫌价格高', 'warning tooShort'],
    ['leads.leadId', 439938, 'right'],
    ['leads.leadId', 'YX000001', 'right'],
    ['leads.leadId', 'ＹＸ000001', 'warning fullWidth'],
    ['trades.docNo', 20260301690000001234, 'error digitsLost'],
    ['trades.docNo', 'HT-2026-293', 'right'],
    ['leads.note', '#REF!', 'error cellError'],
  ])('%s %j: %s', (field, value, what) => {
    expect(said(troubleOf(field, value))).toBe(what);
  });

  it('says how long 战败过程 should be', () => {
    const short = contextOf({ lostProcessLength: 4 });
    expect(said(troubleOf('lost.process', '嫌价格高', short))).toBe('right');
    expect(troubleOf('lost.process', '嫌价格高')?.params).toEqual({ length: 4, least: 20 });
  });
});

describe('what must be filled in', () => {
  it('is pointed out, and only noted where most of the column is blank', () => {
    expect(troublesOf('leads.name', ['王芳', '', '李强', '无']).map(said)).toEqual([
      'right',
      'warning missing',
      'right',
      'warning missing',
    ]);
    expect(troublesOf('leads.name', ['王芳', '', '', '']).map(said)).toEqual([
      'right',
      'info missing',
      'info missing',
      'info missing',
    ]);
    expect(said(troubleOf('leads.company', ''))).toBe('right');
    // Under 是否签单 a blank says no.
    expect(troublesOf('leads.state', ['是', '', '是'], contextOf(), '是否签单').map(said)[1]).toBe('right');
  });

  it('is the user’s to set, and not asked where it depends on the rest of the row', () => {
    const { requiredFields } = contextOf().settings;
    const own = contextOf({ requiredFields: { ...requiredFields, leads: ['company', 'nextContact'] } });
    expect(said(troubleOf('leads.company', '', own))).toBe('warning missing');
    expect(said(troubleOf('leads.name', '', own))).toBe('right');
    expect(said(troubleOf('leads.nextContact', '', own))).toBe('right');
  });
});
