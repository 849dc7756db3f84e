import type { Register } from '../../cards/register';
import { foldWidth } from '../../cell/text';
import { isVoid } from '../../worklist/paymentsDue';
import { textsOf, writtenIn } from './columnReader';

/** What platforms and order systems call an order that came to nothing, in the words of a state: 已取消，退款成功. */
const VOID_STATE =
  /(?<![未不没非部分])(?:作废|取消|撤销|撤单|废单|退单|退订|退款成功|退款完成|已退款|全额退款|交易关闭|订单关闭|交易失败|支付失败)|^\(?(?:cancell?ed|voided|refunded)\b/;
/** 原单作废 and 补XH1001作废 are about another document. */
const VOID_NOTE = /(?<![未不没非])作废|废单|(?:整单|此单|本单|订单|客户)(?:已)?取消|取消(?:订单|此单|本单|发货)/;
const OTHER_DOCUMENT = /原|前|旧|上一?[张单笔]|补|替|代|换|[a-z\d]{4,}/;
const TAKEN_BACK = /退/;

/**
 * Which lines of trades are void: their state says so, or a note beside them, as where a sheet has no column of states.
 * A sale that was taken back is void; the line that takes it back is not.
 *
 * @param register trades; fields docState, note where present
 * @returns by row; back: whether its line takes goods back
 * @example voidRows(trades)(4, false) // true for the note 写错作废
 */
export function voidRows(register: Register): (row: number, back: boolean) => boolean {
  const isState = voidStates(register);
  const isNote = voidNotes(register);
  return (row, back) => isState(row, back) || isNote(row);
}

function voidStates(register: Register): (row: number, back: boolean) => boolean {
  if (!register.columns.has('docState')) return () => false;
  const stateOf = textsOf(register, 'docState');
  const known = new Map<string, boolean>();
  return (row, back) => {
    const state = stateOf(row);
    let is = known.get(state);
    if (is === undefined) {
      known.set(state, (is = isVoid(register, row) || VOID_STATE.test(foldWidth(state).toLowerCase())));
    }
    return is && !(back && TAKEN_BACK.test(state));
  };
}

function voidNotes(register: Register): (row: number) => boolean {
  if (!register.columns.has('note')) return () => false;
  const noteOf = writtenIn(register, 'note');
  const known = new Map<string, boolean>();
  return (row) => {
    const note = noteOf(row);
    if (note === '') return false;
    let is = known.get(note);
    if (is === undefined) known.set(note, (is = saysVoid(foldWidth(note).toLowerCase())));
    return is;
  };
}

/** What stands before the word tells whose document it is; what follows (重开) tells what became of it. */
function saysVoid(note: string): boolean {
  const match = VOID_NOTE.exec(note);
  return match !== null && !OTHER_DOCUMENT.test(note.slice(0, match.index));
}
