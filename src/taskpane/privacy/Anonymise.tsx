import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { anonymisedLines } from '../../i18n/privacy/anonymised';
import { FindingList } from '../analysis/FindingList';
import { PRIVACY_JOBS } from '../session/privacyJobs';
import { useSessionState } from '../session/SessionContext';
import { useRun } from '../session/useRun';
import { useLocale } from '../session/useText';
import { usePrivacyText } from './usePrivacyText';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  find: { alignSelf: 'flex-start' },
});

/** Closed cards that have been kept long enough: found when asked for, looked at, then made anonymous. */
export function Anonymise() {
  const words = usePrivacyText();
  const locale = useLocale();
  const styles = useStyles();
  const { running, run } = useRun();
  const outcome = useSessionState((state) => state.answers.anonymised);
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{words('anonymise.title')}</h3>
      <p className={styles.note}>{words('anonymise.note')}</p>
      <Button
        className={styles.find}
        disabledFocusable={running !== undefined}
        onClick={() => void run(PRIVACY_JOBS.planAnonymise())}
      >
        {words('anonymise.plan')}
      </Button>
      <div role="status">{outcome && <FindingList findings={anonymisedLines(locale, outcome)} />}</div>
    </div>
  );
}
