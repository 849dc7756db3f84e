import { makeStyles, tokens } from '@fluentui/react-components';
import { REPORT_IDS, REPORT_NEEDS } from '../../actions/reports/needs';
import type { RecognisedSheet } from '../../actions/types';
import type { ReportId } from '../../domain/report/report';
import { ReportEntry } from './ReportEntry';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** What was found stands where it is checked; the two analyses of customers, the papers for one, and copies have buttons of their own. */
const ELSEWHERE: ReadonlySet<ReportId> = new Set([
  'checks',
  'structure',
  'credit',
  'statement',
  'dunning-letter',
  'export-without-personal',
]);
const LISTED = REPORT_IDS.filter((id) => !ELSEWHERE.has(id));

interface Props {
  readonly sheets: readonly RecognisedSheet[];
}

/** Every sheet that can be generated: those the workbook has registers for first. */
export function ReportList({ sheets }: Props) {
  const styles = useStyles();
  const kinds = new Set(sheets.filter(({ layout }) => layout !== 'other').map(({ kind }) => kind));
  const isPossible = (id: (typeof REPORT_IDS)[number]) => REPORT_NEEDS[id].kinds.some((kind) => kinds.has(kind));
  const ids = [...LISTED.filter(isPossible), ...LISTED.filter((id) => !isPossible(id))];
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <ReportEntry key={id} id={id} missing={isPossible(id) ? [] : REPORT_NEEDS[id].kinds} />
      ))}
    </ul>
  );
}
