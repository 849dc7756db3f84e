import type { CellValue } from '../../../src/domain/cell/value';
import { gradeLetters } from '../../../src/domain/recognition/gradeLetters';
import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import { sheetOf } from './sheet';

describe('the letters of judged grades', () => {
  it.each([
    [['H', 'A', 'B', 'C'], ['H', 'A', 'B', 'C'], 'threeTables'],
    [['B级', 'h', 'Ａ类', '', '未定'], ['H', 'A', 'B'], 'threeTables'],
    [['H类1周内', 'A类1个月内'], ['H', 'A'], 'threeTables'],
    [['H', 'A', 'O', '已订'], ['O', 'H', 'A'], 'threeTables'],
    [['有望', '渴望', '观望'], ['渴望', '有望', '观望'], 'urgency'],
    [['A', 'B', 'C', 'D'], ['A', 'B', 'C', 'D'], null],
    [['B', 'A'], ['A', 'B'], null],
    [['O', 'D', 'F', 'L', 'M'], ['O', 'D', 'F', 'L', 'M'], null],
    [['H', 'A', 'N'], ['H', 'A', 'N'], null],
    [['★★★', '★'], ['★★★', '★'], null],
    [['高', '中', '低意向'], ['高', '中', '低'], null],
    [['AA', 'H'], ['H', 'AA'], null],
  ] as [CellValue[], string[], string | null][])('%j are %j of %s', (values, letters, profile) => {
    const graded = Array.from({ length: 8 }, () => values).flat();
    expect(gradeLetters(3, graded)).toEqual({ column: 3, letters, profile });
  });

  it('are not asked about while so few are graded that a missing H says nothing', () => {
    expect(gradeLetters(3, ['A', 'B', ''])).toBeUndefined();
    expect(gradeLetters(3, ['H', 'A'])?.profile).toBe('threeTables');
  });

  it('are none where nothing is graded, or where sentences stand', () => {
    expect(gradeLetters(3, ['', '-', '未定'])).toBeUndefined();
    expect(
      gradeLetters(
        3,
        Array.from({ length: 13 }, (_, i) => `说明${i}`),
      ),
    ).toBeUndefined();
  });

  it('are read from the grade column of the register', () => {
    const leads = [
      ['客户姓名', '手机号', '意向级别'],
      ['王志强', '13800008888', 'H'],
      ['李芳', '13800008889', 'B'],
    ];
    expect(recogniseSheet(sheetOf(leads)).grades).toEqual({ column: 2, letters: ['H', 'B'], profile: 'threeTables' });
    const visits = [
      ['来店时间', '离店时间', '顾客姓名', '意向级别'],
      ...Array.from({ length: 8 }, () => [0.4, 0.5, '王女士', 'A']),
    ];
    expect(recogniseSheet(sheetOf(visits)).grades).toEqual({ column: 3, letters: ['A'], profile: null });
  });
});
