import { WEB_PAYLOAD_LIMIT } from '../../src/workbench/host/faults';
import { contract, heard, silence } from './client';

const excel = contract();

async function listen(
  register: (context: Excel.RequestContext, events: unknown[]) => OfficeExtension.EventHandlerResult<never> | object,
): Promise<unknown[]> {
  const events: unknown[] = [];
  await excel.run(async (context) => {
    register(context, events);
    await context.sync();
  });
  return events;
}

const write = (address: string, value: unknown) =>
  excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

describe('events', () => {
  it('onChanged tells where, and for one cell what was there and what is', async () => {
    const told = await listen((context, events) =>
      context.workbook.worksheets
        .getActiveWorksheet()
        .onChanged.add(async ({ address, changeType, details, source }) => {
          events.push([address, changeType, details?.valueBefore, details?.valueAfter, source]);
        }),
    );
    await write('B2', 'D');
    await heard(told);
    expect(told).toEqual([['B2', 'RangeEdited', '', 'D', 'Local']]);
  });

  it('a change by another user is Remote', async () => {
    const told = await listen((context, events) =>
      context.workbook.worksheets.onChanged.add(async ({ source }) => {
        events.push(source);
      }),
    );
    excel.host.edit((workbook) => (workbook.$active.getRange('A1').values = [['同事']]), 'colleague');
    await heard(told);
    expect(told).toEqual(['Remote']);
  });

  it('nothing is heard before registration, after removal, or while events are off', async () => {
    await write('A1', 1);
    const told: unknown[] = [];
    const handler = await excel.run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(async () => {
        told.push('changed');
      });
      await context.sync();
      return added;
    });
    await excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[2]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await silence();
    expect(told).toEqual([]);
    await excel.client.Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write('A1', 3);
    await silence();
    expect(told).toEqual([]);
  });

  it('going to another worksheet is told', async () => {
    const told = await listen((context, events) => {
      context.workbook.worksheets.add('二');
      return context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
        events.push(typeof worksheetId);
      });
    });
    excel.host.edit((workbook) => workbook.$sheet('二')?.activate());
    await heard(told);
    expect(told).toEqual(['string']);
  });

  it('the selection is told, with its address', async () => {
    const told = await listen((context, events) =>
      context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add(async ({ address }) => {
        events.push(address);
      }),
    );
    excel.host.edit((workbook) => workbook.$active.getRange('C3:D4').select());
    await heard(told);
    expect(told).toEqual(['C3:D4']);
  });

  it('a table tells of its own changes', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['客户', '级别'],
        ['张三', 'A'],
      ];
      sheet.tables.add('A1:B2', true).name = '客户表';
      await context.sync();
    });
    const told = await listen((context, events) =>
      context.workbook.tables.getItem('客户表').onChanged.add(async ({ address }) => {
        events.push(address);
      }),
    );
    await write('B2', 'H');
    await write('D9', '表外');
    await heard(told);
    await silence();
    expect(told).toEqual(['B2']);
  });

  it('inserted rows are told as such', async () => {
    const told = await listen((context, events) =>
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ changeType, address }) => {
        events.push([changeType, address]);
      }),
    );
    excel.host.edit((workbook) => workbook.$active.getRange('2:3').insert('Down'));
    await heard(told);
    expect(told).toEqual([['RowInserted', '2:3']]);
  });
});

describe('faults that can be injected', () => {
  it.each(['InvalidOperationInCellEditMode', 'ActivityLimitReached', 'AccessDenied', 'InvalidOrTimedOutSession'])(
    '%s: the program is told, and nothing was done',
    async (code) => {
      excel.host.setFaults(({ index }) => (index === 0 ? { kind: 'error', code, when: 'before' } : undefined));
      const error = await excel.failure(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
        await context.sync();
      });
      expect(error.code).toBe(code);
      expect(excel.host.workbook.$active.getRange('A1').values).toEqual([['']]);
    },
  );

  it('an answer that is lost leaves the work done', async () => {
    excel.host.setFaults(({ index }) =>
      index === 0 ? { kind: 'error', code: 'InvalidOrTimedOutSession', when: 'after' } : undefined,
    );
    await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
      await context.sync();
    });
    expect(excel.host.workbook.$active.getRange('A1').values).toEqual([['x']]);
  });

  it('a request beyond the limit of the web is refused whole', async () => {
    excel.host.payloadLimit = WEB_PAYLOAD_LIMIT;
    const error = await excel.failure(async (context) => {
      const text = '客'.repeat(1000);
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2000').values = Array.from(
        { length: 2000 },
        () => [text],
      );
      await context.sync();
    });
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.host.workbook.$active.getRange('A1').values).toEqual([['']]);
  });

  it('so is an answer', async () => {
    await write('A1', '客'.repeat(3000));
    excel.host.payloadLimit = 1000;
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
    });
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('another user edits between two requests', () =>
    excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.values = [['我']];
      await context.sync();
      excel.host.setFaults(({ index }) =>
        index === 0
          ? { kind: 'colleague', edit: (workbook) => (workbook.$active.getRange('A1').values = [['同事']]) }
          : undefined,
      );
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['同事']]);
    }));
});
