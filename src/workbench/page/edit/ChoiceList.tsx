import {
  Button,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { MouseEvent } from 'react';
import { useBench, useText } from '../bench/BenchContext';
import type { Selection } from '../grid/selection';
import { choiceId, choose, closeList, LIST, openList } from './choiceList';
import { PART_OF_TYPING } from './draftFocus';
import { useEditState } from './editStore';

const useStyles = makeStyles({
  button: {
    position: 'absolute',
    left: '100%',
    bottom: 0,
    minWidth: '18px',
    width: '18px',
    height: '18px',
    padding: 0,
    pointerEvents: 'auto',
  },
  list: { padding: tokens.spacingVerticalXXS, maxHeight: '200px', overflowY: 'auto', minWidth: '96px' },
  choice: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  at: { color: tokens.colorNeutralForegroundInverted, backgroundColor: tokens.colorNeutralBackgroundInverted },
});

const scrollIntoSight = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' });

interface Props {
  readonly selected: Selection;
}

/** The button beside a cell with a list of what it allows, and the list; the keyboard stays in the cell. */
export function ChoiceList({ selected }: Props) {
  const bench = useBench();
  const t = useText();
  const styles = useStyles();
  const opened = useEditState((state) => state.list);
  const list = opened?.selection === selected ? opened : null;
  const onPick = ({ target }: MouseEvent) => {
    const id = target instanceof Element && target.closest('[role=option]')?.id;
    const choice = list?.choices.find((_choice, index) => choiceId(index) === id);
    if (choice !== undefined) choose(bench, choice);
  };
  return (
    <Popover
      open={list !== null}
      positioning={{ position: 'below', align: 'end', offset: 1 }}
      onOpenChange={(_event, { open }) => (open ? openList(bench) : closeList(bench))}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          {...PART_OF_TYPING}
          size="small"
          tabIndex={-1}
          className={styles.button}
          aria-label={t('edit.choices')}
          icon={<ChevronDownRegular fontSize={12} />}
          onMouseDown={(event) => event.preventDefault()}
        />
      </PopoverTrigger>
      <PopoverSurface
        {...PART_OF_TYPING}
        className={styles.list}
        id={LIST}
        role="listbox"
        aria-label={t('edit.choices')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPick}
      >
        {list?.choices.map((choice, index) => (
          <div
            key={index}
            id={choiceId(index)}
            ref={index === list.at ? scrollIntoSight : undefined}
            role="option"
            aria-selected={index === list.at}
            className={mergeClasses(styles.choice, index === list.at && styles.at)}
          >
            {choice}
          </div>
        ))}
      </PopoverSurface>
    </Popover>
  );
}
