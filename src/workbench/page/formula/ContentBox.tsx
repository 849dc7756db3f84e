import { makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useBench, useText, useWorkbook } from '../bench/BenchContext';
import { BAR, isPartOfTyping, PART_OF_TYPING } from '../edit/draftFocus';
import { editStore, useDraft } from '../edit/editStore';
import { begin, commit, type } from '../edit/entry';
import { onDraftKey } from '../edit/keys';
import { focusGrid } from '../grid/activeCell';
import { activeCell } from '../grid/selection';
import { cellEntry } from './cellEntry';

const useStyles = makeStyles({
  text: {
    ...typographyStyles.caption1,
    flexGrow: 1,
    minWidth: 0,
    height: '24px',
    maxHeight: '96px',
    boxSizing: 'border-box',
    padding: `3px ${tokens.spacingHorizontalS}`,
    resize: 'vertical',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outlineStyle: 'none', ...shorthands.borderColor(tokens.colorCompoundBrandStroke) },
  },
});

/** What stands in the active cell, in full; typing here is typing into the cell. */
export function ContentBox() {
  const bench = useBench();
  const t = useText();
  const styles = useStyles();
  const workbook = useWorkbook();
  const draft = useDraft(workbook.$active);
  const { row, column } = activeCell(workbook);
  const onFocus = () => {
    if (!draft && !begin(bench, 'within')) focusGrid();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!event.nativeEvent.isComposing) onDraftKey(bench, event, false);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLTextAreaElement>) => {
    if (document.activeElement === currentTarget || isPartOfTyping(relatedTarget)) return;
    if (draft && !editStore(bench).state.question) commit(bench);
  };
  return (
    <textarea
      {...PART_OF_TYPING}
      id={BAR}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      aria-label={t('formula.content')}
      className={styles.text}
      value={draft?.text ?? cellEntry(workbook.$active, row, column)}
      onFocus={onFocus}
      onChange={({ target: { value } }) => type(bench, value, 'within')}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}
