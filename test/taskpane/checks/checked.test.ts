import { withAgain } from '../../../src/taskpane/checks/checked';
import { found } from './found';

const BLANK = found({ cell: 'A5', row: 5, field: 'name', rule: 'required', value: '' });
const SEX = found({ cell: 'E5', row: 5, field: 'sex', rule: 'idAgrees', value: '女' });
const PHONE = found({ cell: 'D5', row: 5 });
const BELOW = found({ cell: 'D6', row: 6 });
const ELSEWHERE = found({ cell: 'D5', row: 5, sheet: '二店' });
const ALL = [BLANK, SEX, PHONE, BELOW, ELSEWHERE];

describe('cells that were changed are looked at again, and with them what else is filled in of their rows', () => {
  test.each([
    ['one cell', 'D5', [BLANK, BELOW, ELSEWHERE]],
    ['a blank that is filled', 'A5', [BELOW, ELSEWHERE]],
    ['a block', 'C5:D6', [BLANK, ELSEWHERE]],
    ['whole rows', '5:6', [ELSEWHERE]],
    ['another row', 'D9', ALL],
  ])('%s', (_, address, left) => {
    expect(withAgain(ALL, { sheet: '意向客户', address, findings: [] })).toEqual(left);
  });

  test('what is found now comes last', () => {
    const again = found({ cell: 'D5', row: 5, message: '还是不对。' });
    expect(withAgain([PHONE, BELOW], { sheet: '意向客户', address: 'D5', findings: [again] })).toEqual([BELOW, again]);
  });
});
