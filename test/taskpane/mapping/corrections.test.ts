import { text } from '../../../src/i18n';
import { columnCorrection, newSynonym } from '../../../src/taskpane/mapping/corrections';
import { said } from '../../../src/taskpane/mapping/said';
import { column, LEADS_MAPPING } from '../workbook';

const [, PHONE, MOBILE] = LEADS_MAPPING.columns;
if (!PHONE || !MOBILE) throw new Error('the mapping has no phones');
const inChinese = (...rest: [correction: Parameters<typeof said>[3], after?: typeof LEADS_MAPPING]) =>
  said(text('zh-CN'), 'zh-CN', LEADS_MAPPING, rest[0], rest[1] ?? LEADS_MAPPING);

describe('a correction', () => {
  test('takes back what was said of another column with the field', () => {
    const mapping = { ...LEADS_MAPPING, columns: [{ ...PHONE, status: 'saved' as const }, MOBILE] };
    expect(columnCorrection(mapping, MOBILE, 'phone')).toEqual({
      sheet: '意向客户',
      columns: [
        { header: '客户手机', occurrence: 1, field: 'phone' },
        { header: '手机', occurrence: 1, field: undefined },
      ],
    });
  });

  test('leaves another column alone that nobody has said anything of', () => {
    expect(columnCorrection(LEADS_MAPPING, MOBILE, 'phone').columns).toHaveLength(1);
  });
});

describe('a header is offered as a synonym', () => {
  const saved = column({ column: 'C', header: '客户热线', field: 'phone', status: 'saved' });

  test('when the user has said what it means', () => {
    expect(newSynonym('leads', saved)).toEqual({ word: '客户热线', kind: 'leads', field: 'phone' });
  });

  test.each([
    ['was only guessed', { ...saved, status: 'guess' as const }],
    ['is left alone', { ...saved, field: null }],
    ['is a word the dictionary knows, however it is written', { ...saved, header: '联 系 电 话 *' }],
  ])('but not when it %s', (_, given) => {
    expect(newSynonym('leads', given)).toBeUndefined();
  });
});

describe('what a correction came to is said', () => {
  const after = (changed: typeof LEADS_MAPPING.columns) => ({ ...LEADS_MAPPING, columns: changed });
  const sheet = '意向客户';

  test('with the column that had to give its field up', () => {
    const now = after([
      { ...PHONE, field: null, status: 'unmapped' },
      { ...MOBILE, field: 'phone', status: 'saved' },
    ]);
    expect(inChinese(columnCorrection(LEADS_MAPPING, MOBILE, 'phone'), now)).toBe(
      '“客户手机”列现在对应“联系电话”。“手机”列原来对应“联系电话”，已改为未对应。',
    );
    expect(said(text('en-US'), 'en-US', LEADS_MAPPING, columnCorrection(LEADS_MAPPING, MOBILE, 'phone'), now)).toBe(
      'Column “客户手机” now means “Mobile”. Column “手机” meant “Mobile”; now it is: not mapped.',
    );
  });

  test.each([
    ['a column left alone', columnCorrection(LEADS_MAPPING, PHONE, null), '“手机”列不再使用。'],
    ['a column taken back', columnCorrection(LEADS_MAPPING, PHONE, undefined), '“手机”列已还原为自动识别：联系电话。'],
    [
      'a lost column',
      columnCorrection(LEADS_MAPPING, { header: '电话2', occurrence: 1 }, undefined),
      '已删除“电话2”列的对应。',
    ],
    ['another kind', { sheet, kind: 'leads' as const }, '这张表现在按意向客户读取。'],
    ['a sheet left alone', { sheet, kind: 'other' as const }, '这张表不再使用。'],
    ['a kind taken back', { sheet, kind: null }, '表类型已还原为自动识别：意向客户。'],
    [
      'a synonym',
      { sheet, synonym: { word: '客户热线', kind: 'leads' as const, field: 'phone' } },
      '以后意向客户表里的“客户热线”都认作“联系电话”。',
    ],
  ])('%s', (_, correction, sentence) => {
    expect(inChinese(correction)).toBe(sentence);
  });
});
