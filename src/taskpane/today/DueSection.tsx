import { Button, Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useRef, useState } from 'react';
import { later } from '../app/later';
import { HelpButton } from '../help/HelpButton';
import { worklistTopics } from '../help/worklistTopics';
import { useText } from '../session/useText';
import { SignAction } from '../sign/SignAction';
import { DueBoard } from './DueBoard';
import { useWorklist } from './useWorklist';

const ListsBox = later(async () => (await import(/* webpackChunkName: "lists" */ './ListsBox')).ListsBox);

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
  const [taking, setTaking] = useState(false);
  const take = useRef<HTMLButtonElement>(null);
  const close = () => {
    take.current?.focus();
    setTaking(false);
  };
  return (
    <section className={styles.section} aria-label={t('due.title')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('due.title')}</h2>
        {list && <HelpButton topics={worklistTopics(list)} what={t('due.title')} />}
        <div role="status">{reading && <Spinner size="extra-tiny" label={t('due.loading')} />}</div>
        <SignAction />
        <Button
          ref={take}
          appearance="subtle"
          size="small"
          icon={<CalendarLtr20Regular />}
          aria-label={t('lists.title')}
          title={t('lists.title')}
          aria-expanded={taking}
          disabled={!list?.sheets.length}
          onClick={() => (taking ? close() : setTaking(true))}
        />
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
      {list && taking && <ListsBox list={list} onClose={close} />}
      {list && (list.sheets.length > 0 ? <DueBoard list={list} /> : <p className={styles.note}>{t('due.noSheets')}</p>)}
    </section>
  );
}
