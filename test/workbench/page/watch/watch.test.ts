import type { ExcelHost } from '../../../../src/workbench/host/excelHost';
import { createWatch, locksOf, type Watch } from '../../../../src/workbench/page/watch/watch';
import { workbookOf } from '../../../excel/hosted';

const NAMES = [['姓名', '年龄'], ['张三', 30], ['李四', 25], ['王五', 41], ['赵六', 19]]; // prettier-ignore

let host: ExcelHost;
let watch: Watch;
beforeEach(() => {
  host = workbookOf({ 名单: NAMES });
  // The log tells of its requests once a frame, which Node has none of.
  Object.assign(globalThis, { requestAnimationFrame: (work: () => void) => setTimeout(work, 0) });
  watch = createWatch(host);
});
afterEach(() => watch.endDisturbances());

const cells = () => host.workbook.$active.getRange('A1:B5').values;
const told = () => watch.store.state.told;

/** Writes through the add-in's client; answers the error's code. */
const write = (address: string, value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
    return 'done';
  }).catch(({ code }: OfficeExtension.Error) => code);

const read = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B5').load('values');
    await context.sync();
    return range.values.length;
  }).catch(({ code }: OfficeExtension.Error) => code);

describe('faults', () => {
  it('are none at first, and none again when they are ended', async () => {
    expect(await write('A2', '一')).toBe('done');
    watch.setFault('editing');
    expect(await write('A2', '二')).toBe('InvalidOperationInCellEditMode');
    expect(await read()).toBe('InvalidOperationInCellEditMode');
    watch.setFault(null);
    expect(await write('A2', '三')).toBe('done');
    expect(cells()[1]?.[0]).toBe('三');
  });

  it('throttling refuses every third request', () => {
    watch.setFault('throttled');
    const body = { Actions: [], ObjectPaths: {} };
    const answers = Array.from({ length: 6 }, () => host.process(body).ok);
    expect(answers).toEqual([true, true, false, true, true, false]);
  });

  it('a request of more bytes than the limit is refused, and only such a one', async () => {
    watch.setFault('smallPayload');
    expect(await write('A2', '短')).toBe('done');
    expect(await write('A2', '长'.repeat(30_000))).toBe('RequestPayloadSizeLimitExceeded');
    watch.setFault('payload');
    expect(await write('A2', '长'.repeat(30_000))).toBe('done');
  });

  it('a connection lost at a write stays lost: before it nothing, after it the cell is written', async () => {
    watch.setFault('lostAfter');
    expect(await read()).toBe(5);
    expect(await write('A2', '后')).toBe('InvalidOrTimedOutSession');
    expect(cells()[1]?.[0]).toBe('后');
    expect(await read()).toBe('InvalidOrTimedOutSession');
    watch.setFault('lostBefore');
    expect(await write('A2', '前')).toBe('InvalidOrTimedOutSession');
    expect(cells()[1]?.[0]).toBe('后');
  });

  it('what cannot be undone is refused only where it is written', async () => {
    watch.setFault('noUndo');
    expect(await read()).toBe(5);
    expect(await write('A2', '后')).toBe('UndoNotSupported');
  });
});

describe('locks', () => {
  it('are the workbook’s own, and end with everything else', async () => {
    watch.setLock('protected', true);
    watch.setLock('readOnly', true);
    expect(locksOf(host.workbook)).toEqual(['protected', 'readOnly']);
    expect(await write('A2', '甲')).toBe('AccessDenied');
    watch.endDisturbances();
    expect(locksOf(host.workbook)).toEqual([]);
    expect(await write('A2', '甲')).toBe('done');
  });

  it('a password that nobody knows keeps its sheet protected and says so', () => {
    host.edit(({ $active }) => $active.protection.protect({}, '密码'));
    watch.setLock('protected', false);
    expect(told()).toEqual({ key: 'fault.password' });
    expect(locksOf(host.workbook)).toEqual(['protected']);
  });
});

describe('the colleague', () => {
  it('changes the cell below the selected one, and leaves formulas alone', () => {
    host.edit(({ $active }) => {
      $active.getRange('B3').formulas = [['=20+5']];
      $active.getRange('B2').select();
    });
    watch.letColleague('changeCell');
    expect(told()).toEqual({ key: 'colleague.did.changeCell', params: { cell: 'A3' } });
    expect(cells()[2]).toEqual(['李四*', 25]);
  });

  it('inserts and deletes the row in the middle', () => {
    watch.letColleague('insertRow');
    expect(cells().map(([name]) => name)).toEqual(['姓名', '张三', '', '李四', '王五']);
    watch.letColleague('deleteRow');
    expect(told()).toEqual({ key: 'colleague.did.deleteRow', params: { row: '4' } });
    expect(cells().map(([name]) => name)).toEqual(['姓名', '张三', '', '王五', '赵六']);
  });

  it('sorts by the selected column below the headers, there and back', () => {
    host.edit(({ $active }) => $active.getRange('B2').select());
    watch.letColleague('sort');
    expect(cells().map(([, age]) => age)).toEqual(['年龄', 19, 25, 30, 41]);
    watch.letColleague('sort');
    expect(cells().map(([, age]) => age)).toEqual(['年龄', 41, 30, 25, 19]);
  });

  it('says where he can do nothing', () => {
    watch.setLock('protected', true);
    watch.letColleague('insertRow');
    expect(told()).toEqual({ key: 'colleague.protected' });
    watch.endDisturbances();
    host.edit(({ $active }) => $active.getRange('A1:B5').clear());
    watch.letColleague('sort');
    expect(told()).toEqual({ key: 'colleague.nothing' });
  });

  it('interferes before what the add-in writes, not before what it reads, and after no fault', async () => {
    watch.setInterference('deleteRow');
    await read();
    expect(cells()[4]).toEqual(['赵六', 19]);
    await write('A3', '写');
    // 李四 stood in row 3 and was deleted before the write, which hit the one behind.
    expect(cells().map(([name]) => name)).toEqual(['姓名', '张三', '写', '赵六', '']);
    watch.setFault('editing');
    await write('A3', '再');
    expect(cells().map(([name]) => name)).toEqual(['姓名', '张三', '写', '赵六', '']);
  });

  it('is heard by the add-in as somebody else', async () => {
    const heard: string[] = [];
    host.onEvents((events) => heard.push(...events.map(({ payload }) => String(payload.source))));
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    watch.letColleague('insertRow');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toContain('Remote');
  });
});
