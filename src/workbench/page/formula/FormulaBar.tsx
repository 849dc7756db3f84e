import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useBench, useText, useWorkbook } from '../bench/BenchContext';
import { PART_OF_TYPING, selectDraft } from '../edit/draftFocus';
import { useDraft } from '../edit/editStore';
import { commit, giveUp } from '../edit/entry';
import { focusGrid } from '../grid/activeCell';
import { ContentBox } from './ContentBox';
import { NameBox } from './NameBox';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: '104px', flexShrink: 0 },
});

/** Where the active cell is, and what stands in it; both can be typed. */
export function FormulaBar() {
  const bench = useBench();
  const t = useText();
  const styles = useStyles();
  const draft = useDraft(useWorkbook().$active);
  const cancel = () => {
    giveUp(bench);
    focusGrid();
  };
  const enter = () => {
    if (commit(bench, focusGrid, { onBack: selectDraft }) === 'refused') selectDraft();
  };
  const common = {
    ...PART_OF_TYPING,
    appearance: 'subtle',
    size: 'small',
    disabled: !draft,
    // The keyboard stays where one types.
    onMouseDown: (event: React.MouseEvent) => event.preventDefault(),
  } as const;
  return (
    <section aria-label={t('formula.label')} className={styles.bar}>
      <NameBox className={styles.name} />
      <Button {...common} aria-label={t('formula.cancel')} icon={<DismissRegular />} onClick={cancel} />
      <Button {...common} aria-label={t('formula.enter')} icon={<CheckmarkRegular />} onClick={enter} />
      <ContentBox />
    </section>
  );
}
