import { Button, Checkbox, Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorklistOutcome } from '../../actions/types';
import { formatDay } from '../../domain/cell/day';
import { calendarFile } from '../../domain/worklist/calendarFile';
import { useCopy } from '../app/useCopy';
import { Box } from '../parameters/Box';
import { useMasking } from '../privacy/useMasking';
import { JOBS } from '../session/jobs';
import { useSession, useSessionState } from '../session/SessionContext';
import { useRun } from '../session/useRun';
import { useLocale, useText } from '../session/useText';
import { useToday } from '../session/useToday';
import { wantedDue } from './dueGroups';
import { dueEvents, dueText } from './dueLists';
import { downloadText } from './downloadText';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column' },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type As = 'calendar' | 'text';

interface Props {
  readonly list: WorklistOutcome;
  readonly onClose: () => void;
}

/** 日历与名单: the list of the day to take along. What can be downloaded is shown as text too: web views differ. */
export function ListsBox({ list, onClose }: Props) {
  const t = useText();
  const mask = useMasking();
  const locale = useLocale();
  const styles = useStyles();
  const today = useToday();
  const { now } = useSession();
  const { running, run } = useRun();
  const preferred = useSessionState((state) => state.preferences.owner);
  const owner = list.owners.includes(preferred) ? preferred : '';
  const [withNow, setWithNow] = useState(true);
  const [withSoon, setWithSoon] = useState(false);
  const [withPhone, setWithPhone] = useState(false);
  const [as, setAs] = useState<As>('calendar');
  const { area, copied, copy } = useCopy();

  const wanted = wantedDue(list, owner, '');
  const due = [...wanted.overdue, ...wanted.today];
  const customers = [...(withNow ? due : []), ...(withSoon ? wanted.upcoming : [])];
  const wish = { t, locale, withPhone };
  const written = {
    calendar: () => calendarFile(dueEvents(customers, today, wish), now().toISOString(), t('app.name')),
    text: () => dueText(customers, wish),
  }[as]();

  const print = () => {
    const period = { from: withNow ? today : today + 1, to: withSoon ? today + list.ahead : today };
    void run(JOBS.makeReport({ id: 'call-list', options: owner === '' ? { period } : { owner, period } }));
  };
  const none = customers.length === 0;
  return (
    <Box
      title={t('lists.title')}
      onClose={onClose}
      close={t('parameters.close')}
      actions={
        <>
          {as === 'calendar' && (
            <Button
              disabled={none}
              onClick={() => downloadText(t('lists.fileName', { day: formatDay(today) }), 'text/calendar', written)}
            >
              {t('lists.download')}
            </Button>
          )}
          <Button disabled={none} onClick={() => void copy(written)}>
            {t('parameters.copy')}
          </Button>
          <Button disabled={none || running !== undefined} onClick={print}>
            {t('lists.print')}
          </Button>
        </>
      }
    >
      <div role="group" aria-label={t('lists.who')} className={styles.choices}>
        <Checkbox
          label={t('lists.now', { count: due.length })}
          checked={withNow}
          onChange={() => setWithNow(!withNow)}
        />
        <Checkbox
          label={t('lists.soon', { days: list.ahead, count: wanted.upcoming.length })}
          checked={withSoon}
          onChange={() => setWithSoon(!withSoon)}
        />
        <Checkbox label={t('lists.phone')} checked={withPhone} onChange={() => setWithPhone(!withPhone)} />
      </div>
      <Field label={t('lists.as')}>
        <RadioGroup
          layout="horizontal"
          value={as}
          onChange={(_, { value }) => setAs(value === 'text' ? value : 'calendar')}
        >
          <Radio value="calendar" label={t('lists.as.calendar')} />
          <Radio value="text" label={t('lists.as.text')} />
        </RadioGroup>
      </Field>
      <p className={styles.note}>{t('lists.note')}</p>
      {none ? (
        <p className={styles.note}>{t('lists.none')}</p>
      ) : (
        <Textarea
          aria-label={t(`lists.as.${as}`)}
          textarea={{ ref: area, className: styles.text }}
          rows={8}
          readOnly
          value={mask(written)}
        />
      )}
      <p role="status" className={styles.note}>
        {copied && t(`parameters.${copied.how}`)}
      </p>
    </Box>
  );
}
