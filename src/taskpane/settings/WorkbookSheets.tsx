import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { HelpButton } from '../help/HelpButton';
import { useSession, useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { SheetList } from './SheetList';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  name: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly onOpen: (sheet: string) => void;
  /** The sheet that was open last. */
  readonly focused?: string;
}

/** What every worksheet is taken for, with a button to read them again. */
export function WorkbookSheets({ onOpen, focused }: Props) {
  const t = useText();
  const styles = useStyles();
  const { recognise } = useSession();
  const sheets = useSessionState((state) => state.sheets);
  const reading = useSessionState((state) => state.reading);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <div className={styles.name}>
          <h2 className={styles.title}>{t('settings.sheets')}</h2>
          <HelpButton topics={['recognition']} what={t('settings.sheets')} />
        </div>
        <Button size="small" icon={<ArrowSync16Regular />} disabledFocusable={reading} onClick={() => void recognise()}>
          {t('action.recognise')}
        </Button>
      </div>
      {sheets ? (
        <>
          <p className={styles.note}>{t('settings.sheetsHelp')}</p>
          <SheetList sheets={sheets} onOpen={onOpen} focused={focused} />
        </>
      ) : (
        <p className={styles.note}>{t(reading ? 'status.reading' : 'registers.unread')}</p>
      )}
    </section>
  );
}
