import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type Ref } from 'react';
import { previewLines, type ChangeKind } from '../../domain/changes/preview';
import type { Plan } from '../session/job';
import { useText } from '../session/useText';
import { ChangeLine } from './ChangeLine';
import { isChosen, toggled, type Choices } from './choices';

/** So many changes are on a page; only they are made. */
export const PAGE_LENGTH = 20;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly plan: Plan;
  readonly kind: ChangeKind | undefined;
  /** Index of the first change on the page. */
  readonly from: number;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly listRef: Ref<HTMLUListElement>;
}

/** A page of changes, each to be left out. */
export function ChangeList({ plan, kind, from, choices, onChoose, listRef }: Props) {
  const t = useText();
  const styles = useStyles();
  const { changes, date1904 } = plan;
  const noteOf = plan.of === 'grade' ? plan.noteOf : () => null;
  const lines = useMemo(
    () => previewLines(changes, { kind, from, count: PAGE_LENGTH }, date1904),
    [changes, kind, from, date1904],
  );
  return (
    <ul ref={listRef} className={styles.list} aria-label={t('preview.lines')}>
      {lines.map((line) => (
        <ChangeLine
          key={`${line.set} ${line.field} ${line.row}`}
          line={line}
          note={line.field === 'gradeAuto' ? noteOf(line.set, line.row) : null}
          namesSheet={changes.length > 1}
          chosen={isChosen(choices, line)}
          onToggle={() => onChoose(toggled(choices, line))}
        />
      ))}
    </ul>
  );
}
