import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import type { Worksheet } from '../../host/model/worksheet';
import { useBench, useText } from '../bench/BenchContext';
import { ACTIVE_CELL, EDITOR, GRID } from '../grid/activeCell';
import { choiceId, LIST, onListKey } from './choiceList';
import { copySelected, pasteHere } from './clipboard';
import { isPartOfTyping, PART_OF_TYPING } from './draftFocus';
import { editStore, useDraft, useEditState } from './editStore';
import { commit, type } from './entry';
import { onDraftKey, onGridKey } from './keys';

const useStyles = makeStyles({
  text: {
    position: 'absolute',
    inset: 0,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    margin: 0,
    padding: '1px 2px',
    border: 'none',
    outlineStyle: 'none',
    resize: 'none',
    overflow: 'hidden',
    fontFamily: 'inherit',
    lineHeight: 1.25,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** Has the keyboard, but nothing to show. */
  idle: { opacity: 0 },
  typing: {
    pointerEvents: 'auto',
    inset: 'auto',
    minWidth: '100%',
    minHeight: '100%',
    width: 'max-content',
    height: 'auto',
    maxWidth: '480px',
    fieldSizing: 'content',
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: tokens.shadow8,
  },
});

/** The grid remounts with its worksheet: whether the keyboard was in the one that went away. */
let hadFocus = false;

interface Props {
  readonly sheet: Worksheet;
  /** Pixels of the cell's letters. */
  readonly fontPixels: number;
  readonly activeIsDrawn: boolean;
  /** Id of the note that says what to type. */
  readonly noteId?: string;
}

/** Takes the keyboard of the worksheet, input methods included; unseen until something is typed into the active cell. */
export function CellEditor({ sheet, fontPixels, activeIsDrawn, noteId }: Props) {
  const bench = useBench();
  const t = useText();
  const styles = useStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(sheet);
  const list = useEditState((state) => state.list);

  useLayoutEffect(() => {
    const element = text.current;
    if (hadFocus) element?.focus({ preventScroll: true });
    return () => {
      hadFocus = document.activeElement === element;
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // An input method is at work: Enter and arrows are its own.
    if (event.nativeEvent.isComposing) return;
    if (draft) onDraftKey(bench, event, true);
    else if (onListKey(bench, event)) event.preventDefault();
    else onGridKey(bench, event);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLTextAreaElement>) => {
    // The window lost the focus, and will give it back.
    if (document.activeElement === currentTarget || isPartOfTyping(relatedTarget)) return;
    if (draft && !editStore(bench).state.question) commit(bench);
  };
  const activeId = list ? choiceId(list.at) : activeIsDrawn && !draft ? ACTIVE_CELL : undefined;
  return (
    <textarea
      {...PART_OF_TYPING}
      ref={text}
      id={EDITOR}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      aria-label={t('edit.cell')}
      aria-keyshortcuts="F6 Shift+F6"
      aria-activedescendant={activeId}
      aria-controls={list ? LIST : GRID}
      aria-describedby={noteId}
      className={mergeClasses(styles.text, draft ? styles.typing : styles.idle)}
      style={{ fontSize: fontPixels }}
      value={draft?.text ?? ''}
      onChange={({ target: { value } }) => type(bench, value, 'over')}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onCopy={(event) => !draft && copySelected(bench, event, false)}
      onCut={(event) => !draft && copySelected(bench, event, true)}
      onPaste={(event) => !draft && pasteHere(bench, event)}
    />
  );
}
