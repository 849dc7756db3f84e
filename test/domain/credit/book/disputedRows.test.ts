import { disputedRows } from '../../../../src/domain/credit/book/disputedRows';
import { trades } from '../../structure/book/sheet';

const marked = (cells: Parameters<typeof trades>[1]) => {
  const register = trades('发货', cells);
  const isDisputed = disputedRows(register);
  return Array.from({ length: register.rowCount }, (_none, row) => isDisputed(row));
};

describe('documents the customer does not agree to', () => {
  it.each([
    ['是', true],
    ['Yes', true],
    ['√', true],
    ['数量短少5件', true],
    ['质量异议,处理中', true],
    ['否', false],
    ['No', false],
    ['无争议', false],
    ['已解决', false],
    ['', false],
  ])('are marked in a column of their own by %j: %s', (written, told) => {
    expect(marked({ 'dispute:是否争议': [written] })).toEqual([told]);
  });

  it('are those whose state or note says so, with or without the column', () => {
    expect(marked({ docState: ['有争议', '已签收'] })).toEqual([true, false]);
    expect(marked({ 'dispute:是否争议': ['', '否'], note: ['客户有异议', ''] })).toEqual([true, false]);
  });
});
