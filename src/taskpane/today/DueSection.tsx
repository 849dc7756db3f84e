import { Button, Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useText } from '../session/useText';
import { DueBoard } from './DueBoard';
import { useWorklist } from './useWorklist';

const useStyles = makeStyles({
  section: { flexGrow: 1, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 今日名单: who is due. */
export function DueSection() {
  const t = useText();
  const styles = useStyles();
  const { list, reading, refresh } = useWorklist();
  return (
    <section className={styles.section} aria-label={t('due.title')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('due.title')}</h2>
        <div role="status">{reading && <Spinner size="extra-tiny" label={t('due.loading')} />}</div>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwise20Regular />}
          aria-label={t('due.refresh')}
          title={t('due.refresh')}
          disabledFocusable={reading}
          onClick={refresh}
        />
      </div>
      {list && (list.sheets.length > 0 ? <DueBoard list={list} /> : <p className={styles.note}>{t('due.noSheets')}</p>)}
    </section>
  );
}
