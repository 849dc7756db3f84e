import type { CardKind } from '../../domain/cards/types';
import { RegistersFor } from '../registers/RegistersFor';
import { useText } from '../session/useText';

const CHECKED: readonly CardKind[] = [
  'visits',
  'leads',
  'followups',
  'pipeline',
  'owners',
  'lost',
  'daily',
  'corporate',
  'members',
  'issues',
  'trades',
  'credit',
  'roster',
  'applications',
];

/** 检查: which registers there are to check. */
export function ChecksTab() {
  const t = useText();
  return <RegistersFor title={t('checks.title')} body={t('checks.body')} found={t('checks.found')} kinds={CHECKED} />;
}
