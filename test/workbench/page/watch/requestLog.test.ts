import { ExcelHost } from '../../../../src/workbench/host/excelHost';
import type { RequestBody } from '../../../../src/workbench/host/protocol/messages';
import { createRequestLog, KEPT, logText } from '../../../../src/workbench/page/watch/requestLog';
import { requestSummary } from '../../../../src/workbench/page/watch/requestSummary';
import { requestWrites } from '../../../../src/workbench/page/watch/requestWrites';
import { workbookOf } from '../../../excel/hosted';

/** What Microsoft's client sends for a batch. */
async function requestOf(batch: (context: Excel.RequestContext) => void): Promise<RequestBody> {
  const host = workbookOf({ 名单: [['张三', 1]] });
  const requests: RequestBody[] = [];
  host.onTraffic(({ request }) => requests.push(request));
  await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
  const [first] = requests;
  if (!first) throw new Error('nothing was sent');
  return first;
}

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('名单');

describe('what a request asks for', () => {
  it.each<[string, boolean, (context: Excel.RequestContext) => void]>([
    ['getRange(): load values, address', false, (context) => void sheet(context).getRange('A1').load('values,address')],
    ['getRange().values =', true, (context) => void (sheet(context).getRange('A1').values = [['李四']])],
    ['getRange().clear()', true, (context) => sheet(context).getRange('A1').clear()],
    ['getRange().insert()', true, (context) => void sheet(context).getRange('A1').insert('Down')],
    ['worksheets.add()', true, (context) => void context.workbook.worksheets.add('李四')],
    ['worksheets[].activate()', false, (context) => sheet(context).activate()],
    ['worksheets: load name', false, (context) => void context.workbook.worksheets.load('items/name')],
    ['date(): load value', false, (context) => void context.workbook.functions.date(1904, 1, 1).load('value')],
    ['_Runtime.enableEvents =', false, (context) => void (context.runtime.enableEvents = false)],
    ['getUsedRange(): load values', false, (context) => void sheet(context).getUsedRange().load('values')],
    ['font.bold =', true, (context) => void (sheet(context).getRange('A1').format.font.bold = true)],
  ])('%s (writes: %s)', async (summary, writes, batch) => {
    const body = await requestOf(batch);
    expect(requestSummary(body)).toBe(summary);
    expect(requestWrites(body)).toBe(writes);
  });

  it('counts what is done often, and has nothing of what stands in the cells', async () => {
    const body = await requestOf((context) => {
      for (const row of [1, 2, 3]) sheet(context).getRange(`A${row}`).values = [['机密']];
    });
    expect(requestSummary(body)).toBe('getRange().values = ×3');
  });
});

describe('the log of requests', () => {
  const body: RequestBody = { Actions: [], ObjectPaths: {} };
  const missing: RequestBody = {
    Actions: [{ Id: 1, ActionType: 3, Name: 'FlyAway', ObjectPathId: 1 }],
    ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: '' } },
  };
  const openLog = () => {
    const host = ExcelHost.open(null);
    const log = createRequestLog(host, (work) => work());
    return { host, log };
  };

  it('listens only while it is shown', () => {
    const { host, log } = openLog();
    host.process(body);
    log.listen(true);
    host.process(body);
    log.listen(false);
    host.process(body);
    expect(log.store.state.totals.requests).toBe(1);
  });

  it('keeps the newest requests first, and counts all', () => {
    const { host, log } = openLog();
    log.listen(true);
    for (let i = 0; i < KEPT + 3; i++) host.process(body);
    const { entries, totals } = log.store.state;
    expect([entries.length, entries[0]?.number, totals.requests]).toEqual([KEPT, KEPT + 3, KEPT + 3]);
    expect(totals.requestBytes).toBe((KEPT + 3) * JSON.stringify(body).length);
    log.clear();
    expect(log.store.state).toMatchObject({ entries: [], totals: { requests: 0, requestBytes: 0 } });
  });

  it('names the error of an action and of a whole request', () => {
    const { host, log } = openLog();
    log.listen(true);
    host.process(missing);
    host.setFaults(() => ({ kind: 'error', code: 'ActivityLimitReached', when: 'before' }));
    host.process(missing);
    expect(log.store.state.entries.map(({ error }) => error)).toEqual(['ActivityLimitReached', 'ApiNotFound']);
    expect(logText(log.store.state.entries)).toMatch(
      /^1\tworkbook\.flyAway\(\)\t.*\tApiNotFound\n2\t.*\tActivityLimitReached$/,
    );
  });
});
