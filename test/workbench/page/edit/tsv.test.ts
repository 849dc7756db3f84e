import fc from 'fast-check';
import { fromTsv, toTsv } from '../../../../src/workbench/page/edit/tsv';

describe('cells as text', () => {
  it.each([
    ['甲', [['甲']]],
    [
      '甲\t1\r\n乙\t2\r\n',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ],
    ['"两\n行"\t"说""好"""\n', [['两\n行', '说"好"']]],
    ['5" 管\t2', [['5" 管', '2']]],
    [
      'a\n\nb\tc',
      [
        ['a', ''],
        ['', ''],
        ['b', 'c'],
      ],
    ],
    ['\t', [['', '']]],
    ['', [['']]],
  ])('%j is read as another program puts it on the clipboard', (text, cells) => {
    expect(fromTsv(text)).toEqual(cells);
  });

  it('whatever stands in the cells comes back as it was', () => {
    const cell = fc.stringMatching(/^[a甲 \n\t]{0,6}$/);
    const cells = fc.integer({ min: 1, max: 3 }).chain((width) => {
      const line = fc.array(cell, { minLength: width, maxLength: width });
      // A last line that is one blank cell cannot be told from the end of the line before.
      return fc.array(line, { minLength: 1, maxLength: 4 }).filter((lines) => lines.at(-1)?.join('') !== '');
    });
    fc.assert(fc.property(cells, (wanted) => expect(fromTsv(toTsv(wanted))).toEqual(wanted)));
  });
});
