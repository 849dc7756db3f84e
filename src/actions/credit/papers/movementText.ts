import type { DocumentType } from '../../../domain/structure/tradeBook';
import type { Movement, MovementKind } from '../../../domain/credit/papers/movements';
import type { PaperWords } from './paperWords';

const SALES = ['发货', '开票', '订单'] as const;

/** What a kind of movement is called; sales by the document that counts. */
export function kindText({ t }: PaperWords, kind: MovementKind, document: DocumentType | null): string {
  if (kind !== 'sale') return t(`kind.${kind}`);
  const sale = SALES.find((one) => one === document);
  return sale ? t(`kind.${sale}`) : t('kind.sale');
}

/**
 * 摘要 of a line.
 *
 * @example movementText(words, receipt, '发货') // '回款：转账、付 FH-1005'
 */
export function movementText(words: PaperWords, movement: Movement, document: DocumentType | null): string {
  const { t, day } = words;
  const { product, payMethod, appliesTo, billDue, undated } = movement;
  const details = [
    product,
    payMethod,
    appliesTo && t('detail.appliesTo', { number: appliesTo }),
    billDue ? t('detail.bill', { day: day(billDue) }) : '',
    undated ? t('detail.undated') : '',
  ].filter(Boolean);
  const kind = kindText(words, movement.kind, document);
  return details.length ? t('summary', { kind, details: details.join(t('separator')) }) : kind;
}
