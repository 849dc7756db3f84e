import { grade } from '../../src/actions/grade';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { createRandom } from '../samples/random';
import { colleague } from './colleague';
import { open, runAction } from './runAction';
import { blockOf, type Block } from './stormBlock';
import { judgeScene, type Verdict } from './stormJudge';
import { stormRegisters } from './stormRegisters';

/** The verdict on a graded register in which `after` was done to the block, while the colleague made `edits`. */
async function verdictOn(after: (block: Block) => void, edits = 0): Promise<Verdict> {
  const [register] = await stormRegisters();
  if (!register) throw new Error('no register');
  const [live, copy] = [open(register.bytes), ExcelHost.open(register.bytes)];
  const before = blockOf(live.workbook);
  const other = colleague(createRandom(4), register, live, copy);
  for (let i = 0; i < edits; i++) live.edit(() => other.act(), 'colleague');
  await runAction(live, grade);
  live.edit((workbook) => after(blockOf(workbook)));
  const blocks = { before, live: blockOf(live.workbook), copy: blockOf(copy.workbook) };
  return judgeScene({ register, ...blocks, colleague: other, listed: 0, undone: false });
}

const kinds = ({ violations }: Verdict) => [...new Set(violations.map(({ kind }) => kind))];
const put = (block: Block, id: string, header: string, value: string | number) => {
  const cell = block.cell(id, header);
  if (!cell) throw new Error(`no cell ${id}/${header}`);
  cell.values = [[value]];
};

describe('the judge of the storm', () => {
  it('has nothing to say of an action that nobody disturbs', async () => {
    const verdict = await verdictOn(() => {});
    expect(kinds(verdict)).toEqual([]);
    expect(verdict.written).toBeGreaterThan(20);
    expect(verdict.leftAlone).toBe(0);
  });

  it('has nothing to say where the colleague was done before the action began', async () => {
    expect(kinds(await verdictOn(() => {}, 12))).toEqual([]);
  });

  it.each<[string, (block: Block) => void, string]>([
    ['a grade of another row', (block) => put(block, 'G2', '系统级别', String(block.value('G1', '系统级别')) === 'H' ? 'A' : 'H'), 'value in a wrong row'], // prettier-ignore
    ['a day of another row', (block) => put(block, 'G1', '下次访问时间', 40_000), 'value in a wrong row'],
    ['a changed cell', (block) => put(block, 'G2', '客户姓名', '谁'), 'cell changed'],
    ['an overwritten plan', (block) => put(block, 'G3', '下次访问时间', 46_400), 'cell changed'],
    ['a lost row', (block) => block.line({ row: block.rowOf('G4') }, true).delete('Up'), 'row lost'],
    ['a lost column', (block) => block.line({ column: block.columnOf('备注') }, true).delete('Left'), 'column lost'],
    ['a value below', (block) => (block.sheet.getCell(block.rect.row + block.rect.rows + 1, 3).values = [['H']]), 'value outside of the rows'], // prettier-ignore
    ['a lost filter', (block) => block.sheet.autoFilter.apply(block.sheet.$range(block.rect), 4, { filterOn: 'Values', values: ['H'] }), 'filter lost'], // prettier-ignore
    ['a row that nobody speaks of', (block) => put(block, 'G2', '系统级别', ''), 'row left out in silence'],
  ])('finds %s', async (_what, after, kind) => {
    expect(kinds(await verdictOn(after))).toContain(kind);
  });

  it('finds a lost edit of the colleague', async () => {
    const verdict = await verdictOn((block) => {
      for (const id of block.ids)
        for (const header of block.headers)
          if (String(block.value(id, header)).startsWith('同事')) put(block, id, header, '');
    }, 30);
    expect(kinds(verdict)).toContain('foreign edit lost');
  });
});
