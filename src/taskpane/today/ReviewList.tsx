import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReviewedLead } from '../../actions/types';
import { HelpButton } from '../help/HelpButton';
import { Pager } from '../preview/Pager';
import { JOBS } from '../session/jobs';
import { useSession } from '../session/SessionContext';
import { useText } from '../session/useText';
import { ReviewLine } from './ReviewLine';

/** So many leads are on a page. */
const PAGE_LENGTH = 8;

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The leads somebody has to look at, the most urgent first, a page at a time. */
export function ReviewList({ leads }: { readonly leads: readonly ReviewedLead[] }) {
  const t = useText();
  const styles = useStyles();
  const title = useId();
  const { run } = useSession();
  const [page, setPage] = useState({ leads, from: 0 });
  const [current, setCurrent] = useState<ReviewedLead>();
  // Another run's list begins on its first page.
  const from = page.leads === leads ? page.from : 0;
  const namesSheet = new Set(leads.map(({ sheet }) => sheet)).size > 1;
  const goTo = (lead: ReviewedLead) => {
    setCurrent(lead);
    void run(JOBS.showCell(lead.sheet, `A${lead.row}`));
  };
  return (
    <section aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {t('review.title', { count: leads.length })}
        </h3>
        <HelpButton topics={['review']} what={t('review.title', { count: leads.length })} />
      </div>
      <ul className={styles.list} aria-labelledby={title}>
        {leads.slice(from, from + PAGE_LENGTH).map((lead) => (
          <li key={`${lead.row} ${lead.sheet}`}>
            <ReviewLine lead={lead} namesSheet={namesSheet} isCurrent={lead === current} onPress={() => goTo(lead)} />
          </li>
        ))}
      </ul>
      {leads.length > PAGE_LENGTH && (
        <Pager
          from={from}
          length={PAGE_LENGTH}
          total={leads.length}
          onTurn={(next) => setPage({ leads, from: next })}
        />
      )}
    </section>
  );
}
