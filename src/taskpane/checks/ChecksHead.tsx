import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useText } from '../session/useText';
import { Remark } from '../today/Remark';
import { severityCounts, SEVERITIES, type Checked } from './checked';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: 0 },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  what: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly checked: Checked;
  readonly isRenewing: boolean;
}

/** How many errors, warnings and notes there are, and what was checked when; read out when it changes. */
export function ChecksHead({ checked, isRenewing }: Props) {
  const t = useText();
  const styles = useStyles();
  const counts = severityCounts(checked);
  const { sheets } = checked.validated;
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const found = SEVERITIES.some((severity) => counts[severity] > 0) || checked.duplicates.groups.length > 0;
  return (
    <div role="status" aria-label={t('checks.result')}>
      {found ? (
        <p className={styles.counts}>
          {SEVERITIES.map((severity) => (
            <span key={severity} className={styles.count}>
              <SeverityMark severity={severity} isNamed />
              {t('checks.count', { severity: t(`severity.${severity}`), count: counts[severity] })}
            </span>
          ))}
        </p>
      ) : (
        <Remark kind="done">{t('checks.none')}</Remark>
      )}
      <p className={styles.what}>
        {isRenewing
          ? t('checks.renewing')
          : checked.sheet === undefined
            ? t('checks.what', { at: checked.at, sheets: sheets.length, rows })
            : t('checks.whatSheet', { at: checked.at, sheet: checked.sheet, rows })}
      </p>
    </div>
  );
}
