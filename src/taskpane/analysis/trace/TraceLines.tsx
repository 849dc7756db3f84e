import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { TracedFigure, TracedLine } from '../../../actions/trace/types';
import { GroupedLines } from '../../lines/GroupedLines';
import { usePlaces } from '../../lines/usePlaces';
import { useStructureText } from '../useStructureText';
import { TraceLine } from './TraceLine';

const useStyles = makeStyles({
  term: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  value: { fontVariantNumeric: 'tabular-nums' },
});

const placeOf = ({ sheet, row }: TracedLine): string => `${row} ${sheet}`;

/** The sums a figure is made of, and the rows each of them adds up; of several sums each is opened to see its rows. */
export function TraceLines({ terms }: Pick<TracedFigure, 'terms'>) {
  const t = useStructureText();
  const styles = useStyles();
  const groups = useMemo(
    () => terms.map((term, index) => ({ ...term, key: String(index), items: term.rows })),
    [terms],
  );
  const { current, goTo } = usePlaces();
  return (
    <GroupedLines
      label={t('trace.rows')}
      groups={groups}
      keyOf={placeOf}
      startOpen={groups.length === 1}
      head={({ name, value }) => (
        <span className={styles.term}>
          <span>{name}</span> <strong className={styles.value}>{value}</strong>
        </span>
      )}
      line={(source, _, keys) => (
        <TraceLine
          source={source}
          keys={keys}
          isCurrent={placeOf(source) === current}
          onPress={() => goTo(placeOf(source), source.sheet, `A${source.row}`)}
        />
      )}
    />
  );
}
