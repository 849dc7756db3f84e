import { request, type Requester } from '../../src/excel/request';

const refusal = (code: string) => Object.assign(new Error(), { code });

/** A requester whose requests are refused so often, one after the other, before they are taken. */
function refused(...codes: readonly string[]) {
  const left = [...codes];
  const told: boolean[] = [];
  const pauses: number[] = [];
  const context = {
    sync: async () => {
      const code = left.shift();
      if (code) throw refusal(code);
    },
  };
  const requester: Requester = {
    context: context as unknown as Excel.RequestContext,
    wait: async (milliseconds) => void pauses.push(milliseconds),
    events: { off: false },
    waited: { cellEditing: 0 },
    onCellEditing: (isEdited) => void told.push(isEdited),
  };
  return { requester, told, pauses };
}
const EDITING = 'InvalidOperationInCellEditMode';

describe('a request while a cell is being edited', () => {
  it('says so at the first refusal, and once it is taken that nothing holds it up any more', async () => {
    const { requester, told, pauses } = refused(EDITING, EDITING, EDITING);
    expect(await request(requester, () => 'done')).toBe('done');
    expect(told).toEqual([true, false]);
    expect(pauses).toEqual([500, 500, 500]);
  });

  it('is given up after ten seconds', async () => {
    const { requester, told } = refused(...Array.from({ length: 21 }, () => EDITING));
    await expect(request(requester, () => null)).rejects.toMatchObject({ code: 'cellEditing' });
    expect(requester.waited.cellEditing).toBe(10_000);
    expect(told).toEqual([true]);
  });

  it('does not speak of a cell where Excel is only busy', async () => {
    const { requester, told } = refused('ActivityLimitReached');
    await request(requester, () => null);
    expect(told).toEqual([]);
    const both = refused(EDITING, 'ActivityLimitReached');
    await request(both.requester, () => null);
    expect(both.told).toEqual([true, false]);
  });
});
