import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ConsistencyRuleOutcome } from '../../../actions/checks/types';
import { ruleName } from '../../../i18n/checks';
import { useLocale, useText } from '../../session/useText';
import { useLineStyles } from '../../theme/useLineStyles';

const useStyles = makeStyles({ line: { display: 'block' } });

/** One of the eight rules: its name, what it says, and how much was compared, or what is missing for it. */
export function TableHead({
  outcome: { rule, missing, checked, findings },
}: {
  readonly outcome: ConsistencyRuleOutcome;
}) {
  const t = useText();
  const locale = useLocale();
  const line = useLineStyles();
  const styles = useStyles();
  const compared = () => {
    const kinds = missing.map((kind) => t(`kind.${kind}`)).join(t('list.separator'));
    if (missing.length > 0)
      return checked > 0 ? t('checks.partly', { rows: checked, kinds }) : t('checks.missing', { kinds });
    if (checked === 0) return t('checks.compared.nothing');
    return t(findings.length > 0 ? 'checks.compared' : 'checks.compared.good', { rows: checked });
  };
  return (
    <>
      <span className={line.name}>{ruleName(locale, `tables${rule}`)}</span>{' '}
      <span className={mergeClasses(line.small, styles.line)}>{t(`checks.tables.${rule}`)}</span>{' '}
      <span className={line.small}>{compared()}</span>
    </>
  );
}
