import { says, type CreditWord } from '../../../../src/domain/credit/book/creditWords';
import { documentNumber, documentNumbers } from '../../../../src/domain/credit/book/documentNumber';

describe('what words say', () => {
  it.each<readonly [CreditWord, string, boolean]>([
    ['bill', '银行承兑，2026-05-20到期', true],
    ['bill', '商业汇票', true],
    ['bill', '电汇', false],
    ['bill', '不收承兑', false],
    ['bill', 'Bill of exchange', true],
    ['disputed', '质量异议', true],
    ['disputed', '有争议', true],
    ['disputed', '无争议', false],
    ['disputed', '质量扣款未确认', true],
    ['disputed', '纠纷已解决', false],
    ['undisputed', '无异议', true],
    ['undisputed', '异议', false],
    ['reducing', '折让', true],
    ['reducing', '坏账核销', true],
    ['reducing', '应收调整', false],
    ['closed', '停业整改', true],
    ['closed', '已注销', true],
    ['closed', '未注销', false],
    ['closed', '停供', false],
    ['opening', '期初余额', true],
    ['opening', '承前页', true],
    ['opening', '轴承', false],
    ['nothing', '否', true],
    ['nothing', '被起诉', false],
  ])('%s: %s %s', (word, text, told) => {
    expect(says(text, word)).toBe(told);
  });
});

describe('numbers of documents', () => {
  it('are compared without widths, capitals and blanks', () => {
    expect(documentNumber(' ｆｈ 001')).toBe('FH001');
  });

  it('stand apart where a cell names several', () => {
    expect(documentNumbers('FH001、fh002;FH003')).toBe('FH001 FH002 FH003');
    expect(documentNumbers('')).toBe('');
  });
});
