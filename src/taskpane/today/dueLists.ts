import type { DueCustomer } from '../../actions/types';
import { formatDay, parseIsoDay } from '../../domain/cell/day';
import { hashOf } from '../../domain/changes/hash';
import type { SerialDay } from '../../domain/cell/value';
import type { DayEvent } from '../../domain/worklist/calendarFile';
import type { Locale, Text } from '../../i18n';
import { whenDue } from './dueWords';
import { gradeInWords } from './gradeInWords';

/** How a list is to be written. */
interface Wish {
  readonly t: Text;
  readonly locale: Locale;
  /** Phone numbers leave the workbook only where the user wants it. */
  readonly withPhone: boolean;
}

/**
 * The customers as entries of a calendar: one a customer and day. Who is overdue is to be called today.
 *
 * @param today serial number
 * @example dueEvents([due, payment], today, wish)[0]?.title // '回访、应收：张三'
 */
export function dueEvents(customers: readonly DueCustomer[], today: SerialDay, wish: Wish): readonly DayEvent[] {
  const { t, withPhone } = wish;
  const together = new Map<string, { readonly day: SerialDay; readonly dues: DueCustomer[] }>();
  for (const due of customers) {
    const day = Math.max(parseIsoDay(due.next) ?? 0, today);
    const key = `${day} ${due.name} ${due.phone}`;
    const known = together.get(key);
    if (known) known.dues.push(due);
    else together.set(key, { day, dues: [due] });
  }
  const namesakes = new Map<string, number>();
  return [...together.values()].map(({ day, dues }) => {
    const [{ name, phone } = { name: '', phone: '' }] = dues;
    const who = `${name} ${formatDay(day)}`;
    const nth = (namesakes.get(who) ?? 0) + 1;
    namesakes.set(who, nth);
    const kinds = [...new Set(dues.map(({ kind }) => t(`due.kind.${kind}`)))].join(t('list.separator'));
    const lines = dues.flatMap((due) => [wordsOf(due, wish).join(t('list.dot')), due.last]);
    return {
      id: `${hashOf(who).toString(36)}-${nth}@customer-cards`,
      day,
      title: t('lists.event', { kinds, name }),
      words: [withPhone && phone, ...lines].filter(Boolean).join('\n'),
    };
  });
}

/**
 * The customers as plain text, a line each.
 *
 * @example dueText([due], wish) // '1. 张三 · 13800138000 · 回访 · 逾期 3 天 · 意向 A · 途观 · 要报价'
 */
export function dueText(customers: readonly DueCustomer[], wish: Wish): string {
  const { t, withPhone } = wish;
  return customers
    .map((due, i) => {
      const { name, phone, kind, owner, last } = due;
      const parts = [name, withPhone && phone, t(`due.kind.${kind}`), ...wordsOf(due, wish), owner, last];
      return `${i + 1}. ${parts.filter(Boolean).join(t('list.dot')).replace(/\s+/g, ' ')}`;
    })
    .join('\n');
}

/** When, what is marked, the grade, how much, and about what. */
function wordsOf(due: DueCustomer, { t, locale }: Wish): string[] {
  const { grade, amount, about, flags = [] } = due;
  return [
    whenDue(t, locale, due),
    ...flags.map((flag) => t(`due.flag.${flag}`)),
    grade && gradeInWords(t, grade),
    amount === undefined ? '' : t('due.amount', { amount }),
    about,
  ].filter((words) => words !== '');
}
