import type { CardKind } from '../../domain/cards/types';
import { RegistersFor } from '../registers/RegistersFor';
import { useText } from '../session/useText';

const ANALYSED: readonly CardKind[] = ['owners', 'corporate', 'members', 'trades', 'credit'];

/** 分析: which registers structure and credit are worked out from. */
export function AnalysisTab() {
  const t = useText();
  return (
    <RegistersFor title={t('analysis.title')} body={t('analysis.body')} found={t('analysis.found')} kinds={ANALYSED} />
  );
}
