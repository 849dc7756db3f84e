import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CreditMade } from '../../session/job';
import { JOBS } from '../../session/jobs';
import { useSession } from '../../session/SessionContext';
import { useCreditText } from './useCreditText';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

/** The sheets that were made besides the first, and the way to each. */
export function OtherSheets({ made: { sheet, sheets = [] } }: { readonly made: Pick<CreditMade, 'sheet' | 'sheets'> }) {
  const t = useCreditText();
  const styles = useStyles();
  const { run } = useSession();
  const others = sheets.filter((other) => other.sheet !== sheet);
  if (others.length === 0) return null;
  return (
    <p className={styles.line}>
      {t('sheets')}
      {others.map(({ sheet: name }) => (
        <Link key={name} as="button" inline onClick={() => void run(JOBS.showCell(name, 'A1'))}>
          {name}
        </Link>
      ))}
    </p>
  );
}
