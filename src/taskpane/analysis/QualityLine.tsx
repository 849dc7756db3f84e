import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { JOBS } from '../session/jobs';
import { useSession } from '../session/SessionContext';
import { useStructureText } from './useStructureText';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly summary: {
    readonly quality: { readonly used: number; readonly unused: readonly { readonly count: number }[] };
    /** Name of the worksheet that lists what is not counted. */
    readonly unusedSheet?: string;
  };
}

/** How many lines an analysis counts and how many it does not, and the way to the list of those. */
export function QualityLine({ summary: { quality, unusedSheet } }: Props) {
  const t = useStructureText();
  const styles = useStyles();
  const { run } = useSession();
  const { used } = quality;
  const unused = quality.unused.reduce((sum, { count }) => sum + count, 0);
  if (unused === 0) return <p className={styles.line}>{t('quality.all', { used })}</p>;
  return (
    <p className={styles.line}>
      {t('quality', { used, unused })}{' '}
      {unusedSheet !== undefined && (
        <Link as="button" inline onClick={() => void run(JOBS.showCell(unusedSheet, 'A1'))}>
          {t('quality.unused')}
        </Link>
      )}
    </p>
  );
}
