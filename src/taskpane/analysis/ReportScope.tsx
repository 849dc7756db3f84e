import { Dropdown, Field, Input, Option, makeStyles, tokens } from '@fluentui/react-components';
import { PERIODS } from '../../domain/report/namedPeriod';
import { OwnerChoice } from '../choice/OwnerChoice';
import { useText } from '../session/useText';
import { useReportOwners, useReportScope } from './useReportScope';

const useStyles = makeStyles({
  scope: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  box: { minWidth: 0, width: '100%' },
});

/** Whose customers, which days: what every report below is told, as far as it asks for it. */
export function ReportScope() {
  const t = useText();
  const styles = useStyles();
  const { scope, today, choose } = useReportScope();
  const owners = useReportOwners();
  const { owner, period, day } = scope;
  return (
    <div className={styles.scope}>
      <Field label={t('owner.label')}>
        <OwnerChoice
          className={styles.box}
          owners={owners}
          owner={owner}
          onChoose={(name) => choose({ owner: name })}
          everybody={t('report.everybody')}
        />
      </Field>
      <Field label={t('report.period')}>
        <Dropdown
          className={styles.box}
          value={t(`report.period.${period}`)}
          selectedOptions={[period]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = PERIODS.find((name) => name === optionValue);
            if (chosen) choose({ period: chosen });
          }}
        >
          {PERIODS.map((name) => (
            <Option key={name} value={name}>
              {t(`report.period.${name}`)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={t('report.day')}>
        <Input
          className={styles.box}
          type="date"
          max={today}
          value={day || today}
          onChange={(_, { value }) => choose({ day: value })}
        />
      </Field>
    </div>
  );
}
