import { Link } from '@fluentui/react-components';
import type { ReportOutcome } from '../../actions/reports/types';
import { JOBS } from '../session/jobs';
import { useSession } from '../session/SessionContext';
import { useText } from '../session/useText';
import { Remark } from '../today/Remark';

/** A sheet that was made: how many rows it is about, and the way to it. */
export function SheetMade({ made: { sheet, rows } }: { readonly made: Pick<ReportOutcome, 'sheet' | 'rows'> }) {
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
