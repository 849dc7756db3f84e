import { Link } from '@fluentui/react-components';
import type { ReportOutcome } from '../../actions/reports/types';
import { JOBS } from '../session/jobs';
import { useSession } from '../session/SessionContext';
import { useText } from '../session/useText';
import { Remark } from '../today/Remark';

/** The sheet of the result, and the way to it. */
export function ReportMade({ report: { sheet, rows } }: { readonly report: ReportOutcome }) {
  const t = useText();
  const { run } = useSession();
  return (
    <Remark kind="done">
      <Link as="button" inline onClick={() => void run(JOBS.showCell(sheet, 'A1'))}>
        {sheet}
      </Link>{' '}
      {t('report.rows', { rows })}
    </Remark>
  );
}
