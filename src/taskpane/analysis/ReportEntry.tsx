import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { CardKind } from '../../domain/cards/types';
import type { ReportId } from '../../domain/report/report';
import { JOBS } from '../session/jobs';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';
import { useReportScope } from './useReportScope';

const useStyles = makeStyles({
  button: { width: '100%', justifyContent: 'flex-start' },
  about: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly id: ReportId;
  /** Registers of which the workbook would need one; empty where it has one. */
  readonly missing: readonly CardKind[];
}

/** One report: a press makes it; beneath is what it shows, or what is missing for it. */
export function ReportEntry({ id, missing }: Props) {
  const t = useText();
  const styles = useStyles();
  const about = useId();
  const { running, run } = useRun();
  const { optionsOf } = useReportScope();
  const isPossible = missing.length === 0;
  const kinds = missing.map((kind) => t(`kind.${kind}`)).join(t('report.or'));
  return (
    <li>
      <Button
        className={styles.button}
        aria-describedby={about}
        disabledFocusable={running !== undefined || !isPossible}
        onClick={() => void run(JOBS.makeReport({ id, options: optionsOf(id) }))}
      >
        {t(`report.${id}`)}
      </Button>
      <p id={about} className={styles.about}>
        {isPossible ? t(`report.${id}.about`) : t('report.missing', { kinds })}
      </p>
    </li>
  );
}
