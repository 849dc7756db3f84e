import { namedIn } from '../../../src/domain/consistency/namedIn';

const known = new Set(['张三', '李四', '万和', '欧阳建国']);

describe('the customers a plan names', () => {
  it.each([
    ['回访张三、李四报价', ['张三', '李四']],
    ['1.电话回访张三；2.邀约万和到店，关怀老客户欧阳建国', ['张三', '万和', '欧阳建国']],
    ['跟进张 三', []],
    ['张三、张三', ['张三']],
    ['告知本周优惠', []],
    ['', []],
  ])('%s', (words, names) => {
    expect(namedIn(words, known)).toEqual(names);
  });
});
