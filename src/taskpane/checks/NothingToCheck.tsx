import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { useSession, useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  words: { margin: 0 },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** There is no register and no card in the workbook: what one looks like, and a button that reads again. */
export function NothingToCheck() {
  const t = useText();
  const styles = useStyles();
  const { recognise } = useSession();
  const reading = useSessionState((state) => state.reading);
  return (
    <section className={styles.page}>
      <p className={styles.words}>{t('registers.none')}</p>
      <p className={styles.help}>{t('registers.noneHelp')}</p>
      <Button icon={<ArrowSync20Regular />} disabledFocusable={reading} onClick={() => void recognise()}>
        {t('action.recognise')}
      </Button>
    </section>
  );
}
