import type { CardKind } from '../../domain/cards/types';
import { RegistersFor } from '../registers/RegistersFor';
import { useText } from '../session/useText';

const WITH_CUSTOMERS: readonly CardKind[] = [
  'visits',
  'leads',
  'owners',
  'lost',
  'corporate',
  'members',
  'credit',
  'roster',
  'applications',
];

/** 客户卡: which registers hold customers. */
export function CardsTab() {
  const t = useText();
  return (
    <RegistersFor title={t('cards.title')} body={t('cards.body')} found={t('cards.found')} kinds={WITH_CUSTOMERS} />
  );
}
