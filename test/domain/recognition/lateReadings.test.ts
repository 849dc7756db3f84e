import type { CellValue } from '../../../src/domain/cell/value';
import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import { fieldsByHeader, sheetOf } from './sheet';

const LEADS = ['客户姓名', '联系电话', '意向产品', '客户来源', '下次跟进日期'];
const WHO: readonly (readonly CellValue[])[] = [
  ['王志强', '13800008888', '年卡', '地推', '2026-11-25'],
  ['李思远', '13900007777', '季卡', '转介绍', '2026-11-26'],
  ['陈美琳', '13700006666', '年卡', '抖音', '2026-11-27'],
];

/** What a column beside those of a lead is taken for. */
function beside(header: string, values: readonly CellValue[], name = 'Sheet1'): string | undefined {
  const rows = WHO.map((row, i) => [...row, values[i] ?? '']);
  const reading = recogniseSheet(sheetOf([[...LEADS, header], ...rows], name));
  expect(reading.kind).toBe('leads');
  return fieldsByHeader(reading)[header];
}

describe('headers of other registers, in one of leads', () => {
  it.each([
    ['是否签单', ['是', '否', '']],
    ['是否报名', ['已报名', '未报名', '未报名']],
    ['是否收车', ['√', '', '']],
    ['促成情况', ['面谈中', '已承保', '放弃']],
    ['结果', ['跟进中', '战败', '已订']],
  ])('%s says where the lead stands', (header, values) => expect(beside(header, values)).toBe('state'));

  it('where it says something else it is no state', () => {
    expect(beside('结果', ['嫌贵', '要带家人来', '价格谈不拢'])).toBeUndefined();
    expect(beside('是否签单', ['周六来签', '等老公', '再比较'])).toBeUndefined();
  });

  it.each([
    ['到店日期', ['2026-11-01', '2026-11-02', '2026-11-03'], 'createdOn'],
    ['签单日期', ['2026-11-11', '', '2026-11-13'], 'wonOn'],
    ['车牌', ['浙A12345', '浙B23456', '苏E34567'], 'plate'],
    ['车架号', ['LSGPC52U8AF102345', 'LVSHFFAC3KF000123', 'LGBH52E08NY000001'], 'vin'],
    ['身份证号码', ['440106198506151239', '330106200101010029', '310104200002290014'], 'idNo'],
    ['电子邮箱', ['a@163.com', 'b@qq.com', 'c@126.com'], 'email'],
    ['统一社会信用代码', ['91110108MA01ABCD5T', '92440300123456788J', '91310115MA1K3X7LX2'], 'uscc'],
    ['未签原因', ['价格高', '', '选了别家'], 'closeReason'],
  ])('%s', (header, values, field) => expect(beside(header, values)).toBe(field));
});

describe('a sheet of leads', () => {
  it('of an estate agency names what was shown', () => {
    const rows = [['客户姓名', '联系电话', '客户等级', '带看楼盘'], ['王志强', '13800008888', 'A', '申花里'], ['李思远', '13900007777', 'B', '西溪诚园']]; // prettier-ignore
    expect(fieldsByHeader(recogniseSheet(sheetOf(rows, '客户线索')))).toMatchObject({ 带看楼盘: 'model' });
  });

  it('is no register of owners for the plates of the cars that are offered', () => {
    const rows = [
      ['日期', '车主', '车主电话', '车牌', '车架号', '上牌时间', '表显里程(万公里)', '评估师', '信息来源'],
      ['2026-11-01', '王志强', '13800008888', '浙A12345', 'LSGPC52U8AF102345', '2019-05-01', 6.2, '章一鸣', '同城'],
      ['2026-11-02', '李思远', '13900007777', '浙B23456', 'LVSHFFAC3KF000123', '2020-06-01', 4.1, '柯达', '同行'],
    ];
    expect(recogniseSheet(sheetOf(rows, '收车线索')).kind).toBe('leads');
    expect(recogniseSheet(sheetOf(rows, '车主档案')).kind).toBe('owners');
  });

  it('of a wedding studio is about the bride, and no register of visits', () => {
    const reading = recogniseSheet(
      sheetOf(
        [
          [
            '日期',
            '新娘姓名',
            '新娘电话',
            '新郎姓名',
            '邀约渠道',
            '门市',
            '进店时间',
            '客资等级',
            '追踪1',
            '追踪2',
            '下次追踪日',
            '是否订单',
          ],
          [
            '2026-11-01',
            '陈美琳',
            '13800008888',
            '王志强',
            '小红书',
            '冯雅',
            '2026-11-03',
            'A',
            '发样片',
            '约进店',
            '2026-11-20',
            '',
          ],
        ],
        '客资11月',
      ),
    );
    expect(reading.kind).toBe('leads');
    expect(fieldsByHeader(reading)).toMatchObject({
      新娘姓名: 'name',
      新娘电话: 'phone',
      门市: 'owner',
      下次追踪日: 'nextContact',
    });
  });

  it('asks an owner of a car to renew: 邀约日期 is the last care', () => {
    const reading = recogniseSheet(
      sheetOf([
        ['车主姓名', '联系手机', '车牌号码', '保险到期日', '邀约日期'],
        ['王志强', '13800008888', '浙A12345', '2026-12-01', '2026-11-05'],
        ['李思远', '13900007777', '浙B23456', '2026-12-02', '2026-11-06'],
      ]),
    );
    expect(reading.kind).toBe('owners');
    expect(fieldsByHeader(reading)).toMatchObject({ 邀约日期: 'lastCare' });
  });
});
