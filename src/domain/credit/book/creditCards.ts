import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { dayAt, numberAt, textAt, wordsAt } from '../../cards/valueAt';
import { foldWidth } from '../../cell/text';
import type { SerialDay } from '../../cell/value';
import type { BookCustomer } from '../../structure/tradeBook';
import type { CreditCard } from '../creditBook';
import { assessed, type Assessed, type Assessment } from './assessments';
import { says } from './creditWords';
import { parseTerms, type Terms } from './parseTerms';

/** The card of a customer, and his terms as they were understood. */
export interface ReadCard {
  readonly card: CreditCard;
  readonly terms: Terms | null;
}

/** 结算方式/账期 before 交易条件: the second may only say 转账. */
const TERMS: readonly FieldKey[] = ['paymentTerms', 'terms'];
const NOT_GRADED = '未评';

/**
 * What is known of a customer besides his documents: limits, terms and state of the register of companies; grade, veto and what
 * people judge of the credit register, whose limit and days count where the register of companies has none.
 *
 * @param assessments his rows in the credit register, the oldest first
 * @param asOf serial number
 * @example creditCard(customer, [], asOf).card.approvedLimit // 50000000
 */
export function creditCard(customer: BookCustomer, assessments: readonly Assessment[], asOf: SerialDay): ReadCard {
  const said = assessed(assessments, asOf);
  const company = customer.card?.register.kind === 'corporate' ? customer.card : null;
  const { words, terms } = termsOf(company, said);
  const text = (field: FieldKey) => (company ? textAt(company.register, field, company.row) : '');
  const number = (field: FieldKey) => (company ? numberAt(company.register, field, company.row) : null);
  const day = (field: FieldKey) => (company ? dayAt(company.register, field, company.row) : 0);
  const ownGrade = text('credit') === NOT_GRADED ? '' : text('credit');
  const grade = said.grade || ownGrade;
  const ownLimit = number('approvedLimit') ?? number('limit');
  const limitAt = ownLimit === null && said.limitAt ? said.limitAt : company;
  const { closed, veto } = stateOf(company ? wordsAt(company.register, 'status', company.row) : '', said.veto);
  return {
    terms,
    card: {
      approvedLimit: ownLimit ?? said.limit,
      ...(limitAt && { limitAt: { register: limitAt.register, row: limitAt.row } }),
      tempLimit: number('tempLimit'),
      tempLimitEnd: day('tempLimitEnd') || null,
      terms: words,
      termDays: terms?.days ?? null,
      owner: customer.card ? textAt(customer.card.register, 'owner', customer.card.row) : '',
      group: text('group'),
      industry: text('industry'),
      since: day('since'),
      lastGrade: grade,
      lastGradedOn: said.grade === '' ? 0 : said.gradedOn,
      closed,
      veto,
      judgement: said.judgement,
    },
  };
}

/** The first that says when to pay; where none does, what is written all the same. */
function termsOf(
  company: { readonly register: Register; readonly row: number } | null,
  { days }: Assessed,
): { readonly words: string; readonly terms: Terms | null } {
  const written = TERMS.flatMap((field) => {
    const words = company ? wordsAt(company.register, field, company.row) : '';
    const header = company?.register.columns.get(field)?.header ?? '';
    return words === '' ? [] : [{ words, terms: parseTerms(words, header) }];
  });
  const told = written.find(({ terms }) => terms !== null);
  if (told) return told;
  if (days !== null && days >= 0) return { words: String(days), terms: parseTerms(String(days)) };
  return written[0] ?? { words: '', terms: null };
}

function stateOf(status: string, veto: string): Pick<CreditCard, 'closed' | 'veto'> {
  const said = says(veto, 'nothing') ? '' : veto;
  if (says(status, 'closed')) return { closed: foldWidth(status), veto: said };
  return says(said, 'closed') ? { closed: said, veto: '' } : { closed: '', veto: said };
}
