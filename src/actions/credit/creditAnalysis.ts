import type { CreditBook } from '../../domain/credit/creditBook';
import { creditFigures } from '../../domain/credit/creditFigures';
import { creditQuality, type CreditQuality } from '../../domain/credit/book/creditQuality';
import type { CreditFigures } from '../../domain/credit/customerCredit';
import { settle } from '../../domain/credit/settlement/settle';
import { settlementDays } from '../../domain/credit/settlementDays';
import { bookOfCustomers } from '../../domain/credit/bookOfCustomers';
import type { Settings } from '../../domain/settings/settings';
import { Failure } from '../../excel/failure';
import { creditText } from '../../i18n/credit';
import type { ReportRequest } from '../reports/types';
import type { CreditContext } from './creditContext';
import { readCredit, type ReadCredit } from './readCredit';
import type { CreditOptions } from './types';

/** Everything an analysis is made of: what was read, and what it comes to. */
export interface CreditAnalysis {
  readonly context: CreditContext;
  readonly read: ReadCredit;
  readonly options: CreditOptions;
  readonly quality: CreditQuality;
}

/**
 * Reads the registers and works out what the sheets are made of.
 *
 * @throws Failure nothingToReport, nothingCounted, ownerUnknown
 */
export async function analyseCredit(request: ReportRequest, options: CreditOptions): Promise<CreditAnalysis> {
  const { context } = request;
  const read = await readCredit(request, options.asOf ?? context.today);
  if (options.owner !== undefined && !read.book.cards.some(({ owner }) => owner === options.owner))
    throw new Failure('ownerUnknown', { owner: options.owner });
  request.session.progress('computing', 0, 1);
  return creditAnalysisOf(request, options, read);
}

/** What a book that was read comes to. */
export function creditAnalysisOf(
  { context: { locale }, workbook: { settings } }: Pick<ReportRequest, 'context' | 'workbook'>,
  options: CreditOptions,
  read: ReadCredit,
): CreditAnalysis {
  const { owner, unit = 'yuan' } = options;
  const all = figuresOf(read.book, settings);
  const { book, figures } = owner === undefined ? { book: read.book, figures: all } : ofOwner(read.book, all, owner, settings); // prettier-ignore
  const settlement = settle(book, book.asOf);
  const context = { book, settlement, figures, settings, t: creditText(locale), locale, unit };
  return { context, read, options, quality: creditQuality(book) };
}

function figuresOf(book: CreditBook, settings: Settings): CreditFigures {
  const settlements = settlementDays(book.asOf).map((day) => settle(book, day));
  return creditFigures(book, settlements, settings);
}

/** A salesperson's customers keep the grades they have among all of them. */
function ofOwner(whole: CreditBook, all: CreditFigures, owner: string, settings: Settings) {
  const isOwn = (customer: number) => whole.cards[customer]?.owner === owner;
  const book = bookOfCustomers(whole, isOwn);
  const customers = all.customers.filter(({ customer }) => isOwn(customer));
  return { book, figures: { ...figuresOf(book, settings), customers } };
}
