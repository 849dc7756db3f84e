import { makeStyles, tokens } from '@fluentui/react-components';
import { useRegisters, useSheetCount } from '../registers/useRegisters';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { CheckAction } from './CheckAction';
import { ChecksDone } from './ChecksDone';
import { ChecksIntro } from './ChecksIntro';
import { ChecksResult } from './ChecksResult';
import { LiveFindings } from './LiveFindings';
import { NothingToCheck } from './NothingToCheck';
import { useFreshResult } from './useFreshResult';

const useStyles = makeStyles({
  page: { minHeight: '100%', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The button that checks, and what was found; before that, what will be checked. */
export function ChecksOverview() {
  const t = useText();
  const styles = useStyles();
  const registers = useRegisters();
  const cards = useSheetCount('card');
  const checked = useSessionState((state) => state.answers.checked);
  const isRenewing = useFreshResult();
  if (!registers) return <p className={styles.note}>{t('registers.unread')}</p>;
  if (registers.length + cards === 0) return <NothingToCheck />;
  return (
    <div className={styles.page}>
      <LiveFindings />
      <div>
        <CheckAction />
        <ChecksDone />
      </div>
      {checked ? (
        <ChecksResult checked={checked} isRenewing={isRenewing} />
      ) : (
        <ChecksIntro registers={registers} cards={cards} />
      )}
    </div>
  );
}
