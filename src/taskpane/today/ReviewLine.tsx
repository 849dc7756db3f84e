import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReviewedLead } from '../../actions/types';
import { gradeReasonText, missingText } from '../../i18n/gradeReason';
import { useMasking } from '../privacy/useMasking';
import { useToday } from '../session/useToday';
import { useLocale, useText } from '../session/useText';
import { useLineStyles } from '../theme/useLineStyles';
import { gradeInWords } from './gradeInWords';

const useStyles = makeStyles({
  line: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  why: { display: 'block' },
});

interface Props {
  readonly lead: ReviewedLead;
  /** Leads of several worksheets are on the list. */
  readonly namesSheet: boolean;
  /** Its row is the one that was gone to last. */
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

/** A lead somebody has to look at: judged and computed grade side by side, and why; a press goes to the row. */
export function ReviewLine({ lead, namesSheet, isCurrent, onPress }: Props) {
  const t = useText();
  const mask = useMasking();
  const locale = useLocale();
  const today = useToday();
  const line = useLineStyles();
  const styles = useStyles();
  const row = String(lead.row);
  const inWords = (grade: string) => (grade === '' ? t('review.noGrade') : gradeInWords(t, grade));
  const facts = [
    namesSheet ? t('preview.sheetRow', { sheet: lead.sheet, row }) : t('review.row', { row }),
    t('review.grades', { judged: inWords(lead.judged), computed: inWords(lead.computed) }),
    missingText(locale, lead.missing),
  ];
  return (
    <button
      type="button"
      className={mergeClasses(line.line, styles.line, isCurrent && line.current)}
      aria-current={isCurrent || undefined}
      onClick={onPress}
    >
      <span className={line.name}>{mask(lead.name)}</span>{' '}
      <span className={line.small}>{facts.filter(Boolean).join(t('list.dot'))}</span>{' '}
      <span className={styles.why}>{gradeReasonText(locale, lead.reason, today)}</span>
    </button>
  );
}
