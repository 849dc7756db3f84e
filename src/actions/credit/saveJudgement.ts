import type { FieldKey } from '../../domain/cards/types';
import { dataRows, dayAt, wordsAt } from '../../domain/cards/valueAt';
import { JUDGED_ITEMS } from '../../domain/credit/creditBook';
import type { Entry } from '../../domain/entries/readEntry';
import { nameKey } from '../../domain/structure/book/namedCustomers';
import { withWorkbook, type Session } from '../../excel/session';
import { creditText } from '../../i18n/credit';
import { beginAgain } from '../beginAgain';
import { dayEntry, draft, textEntry } from '../entries/draft';
import { openRegister, type EntryRegister } from '../entries/registers';
import type { EntryOutcome, EntryProblem } from '../entries/types';
import type { ReportRequest } from '../reports/types';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { requestOf } from './creditForm';
import { customerOf } from './customerOf';
import { readCredit } from './readCredit';
import type { JudgementEntry } from './types';

const MOST = 100;

/**
 * Writes down what somebody has judged of a customer, with who and when: as a row of the credit register, in today's row where
 * there is one already, or in a new register 客户信用评定 where the workbook has none that asks for the five scores. Items nobody
 * has judged stay blank.
 *
 * @throws Failure customerUnknown, nothingToReport, or what stands in the way of writing
 */
export function saveJudgement(context: ActionContext & { readonly entry: JudgementEntry }): Promise<EntryOutcome> {
  const { entry, ...rest } = context;
  return beginAgain(rest, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const request = await requestOf(session, own);
      const { book } = await readCredit(request, own.today);
      const customer = book.customers[customerOf(book, entry.customer)]?.name ?? '';
      const problems = problemsOf(entry, own);
      if (problems.length) return { written: [], problems, conflicts: [], next: '' };
      const target = await creditRegister(session, request);
      const values = new Map<FieldKey, Entry>([
        ['customer', textEntry(customer)],
        ['asOf', dayEntry(own.today)],
        ...JUDGED_ITEMS.flatMap((item): [FieldKey, Entry][] => {
          const points = entry.scores[item];
          return points === undefined ? [] : [[item, { typed: String(points), parsed: points }]];
        }),
        ['assessor', textEntry(entry.by.trim())],
      ]);
      const drafted = draft(session, own.locale, () => creditText(own.locale)('judgement.sheet'));
      const row = target ? rowOfToday(target, customer, own.today) : undefined;
      if (target && row !== undefined) drafted.edit(target, row, values);
      else drafted.add(target ?? 'credit', values);
      const { written, conflicts } = await drafted.apply(runInfo(own, 'saveJudgement', { entry }));
      return { written, conflicts, problems: [], next: '' };
    }),
  );
}

function problemsOf({ scores, by }: JudgementEntry, { locale }: ActionContext): readonly EntryProblem[] {
  const t = creditText(locale);
  const wrong = JUDGED_ITEMS.flatMap((item): EntryProblem[] => {
    const points = scores[item];
    if (points === undefined || (points >= 0 && points <= MOST)) return [];
    return [{ field: item, severity: 'error', message: t('judgement.range', { item: t(`item.${item}`) }) }];
  });
  return [
    ...wrong,
    ...(Object.keys(scores).length ? [] : [{ field: 'business', severity: 'error' as const, message: t('judgement.none') }]), // prettier-ignore
    ...(by.trim() === '' ? [{ field: 'assessor', severity: 'error' as const, message: t('judgement.by') }] : []),
  ];
}

/** The register of assessments that asks for all five scores. */
async function creditRegister(session: Session, { workbook, context }: ReportRequest): Promise<EntryRegister | null> {
  const asked: readonly FieldKey[] = ['customer', 'asOf', ...JUDGED_ITEMS];
  const reading = workbook.sheets.find(
    ({ kind, layout, generated, columns }) =>
      kind === 'credit' &&
      layout === 'register' &&
      !generated &&
      asked.every((field) => columns.some((column) => column.field === field)),
  );
  return reading ? openRegister(session, reading, [...asked, 'assessor'], context.today) : null;
}

/** Whoever judges twice on a day has thought better of it. */
function rowOfToday({ register }: EntryRegister, customer: string, today: number): number | undefined {
  const isIt = (row: number) => dayAt(register, 'asOf', row) === today && nameKey(wordsAt(register, 'customer', row)) === nameKey(customer); // prettier-ignore
  return [...dataRows(register)].find(isIt);
}
