import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useText } from '../bench/BenchContext';

const useStyles = makeStyles({
  splitter: {
    width: '6px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: 'none', backgroundColor: tokens.colorCompoundBrandStroke },
  },
});

/** Pixels: Excel's own limits, and a step of the keyboard. */
export const PANE_WIDTH = { narrowest: 320, usual: 350, widest: 500, step: 10 } as const;

const { narrowest, widest, step } = PANE_WIDTH;

/** What the keys make of a width: the pane stands to the right, so that the way to the left widens it. */
const KEYS: Readonly<Record<string, (width: number) => number>> = {
  ArrowLeft: (width) => width + step,
  ArrowRight: (width) => width - step,
  Home: () => narrowest,
  End: () => widest,
};

interface Props {
  /** Id of the pane. */
  readonly pane: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge of the pane, by which it is made wider or narrower. */
export function PaneSplitter({ pane, width, onWidth }: Props) {
  const t = useText();
  const styles = useStyles();
  /** Where the pane's other edge is, seen from where this one was grasped. */
  const grasped = useRef(0);
  const resize = (wanted: number) => onWidth(Math.min(widest, Math.max(narrowest, Math.round(wanted))));
  const press = (event: KeyboardEvent) => {
    const next = KEYS[event.key];
    if (!next) return;
    event.preventDefault();
    resize(next(width));
  };
  const grasp = ({ currentTarget, pointerId, clientX }: PointerEvent) => {
    grasped.current = clientX + width;
    currentTarget.setPointerCapture(pointerId);
  };
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent) => {
    if (currentTarget.hasPointerCapture(pointerId)) resize(grasped.current - clientX);
  };
  return (
    // A separator that can be moved is a control: it takes the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      aria-label={t('pane.width')}
      aria-orientation="vertical"
      aria-controls={pane}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={press}
      onPointerDown={grasp}
      onPointerMove={drag}
    />
  );
}
