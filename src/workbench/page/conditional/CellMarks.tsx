import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { ArrowDownFilled } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowDownRightFilled } from '@fluentui/react-icons/svg/arrow-down-right';
import { ArrowRightFilled } from '@fluentui/react-icons/svg/arrow-right';
import { ArrowUpFilled } from '@fluentui/react-icons/svg/arrow-up';
import { ArrowUpRightFilled } from '@fluentui/react-icons/svg/arrow-up-right';
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleFilled } from '@fluentui/react-icons/svg/circle';
import { DiamondFilled } from '@fluentui/react-icons/svg/diamond';
import { DismissFilled } from '@fluentui/react-icons/svg/dismiss';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { FlagFilled } from '@fluentui/react-icons/svg/flag';
import { ImportantFilled } from '@fluentui/react-icons/svg/important';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { DataBar } from './dataBar';
import type { IconPlace, IconShape } from './iconSets';

type Drawn = Extract<IconShape, `quarters${string}` | `bars${string}`>;

const ICONS: Readonly<Record<Exclude<IconShape, Drawn>, FluentIcon>> = {
  up: ArrowUpFilled,
  rising: ArrowUpRightFilled,
  level: ArrowRightFilled,
  falling: ArrowDownRightFilled,
  down: ArrowDownFilled,
  flag: FlagFilled,
  circle: CircleFilled,
  diamond: DiamondFilled,
  triangle: WarningFilled,
  tickInCircle: CheckmarkCircleFilled,
  markInCircle: ErrorCircleFilled,
  crossInCircle: DismissCircleFilled,
  tick: CheckmarkFilled,
  mark: ImportantFilled,
  cross: DismissFilled,
};

const EMPTY = '#BFBFBF';

const useStyles = makeStyles({
  /** Behind the text, and over the fill of the cell. */
  bar: { position: 'absolute', top: '1px', bottom: '1px', zIndex: -1, boxSizing: 'border-box' },
  axis: { position: 'absolute', top: 0, bottom: 0, zIndex: -1, width: 0 },
  /** Stands as high or low in the cell as its text. */
  icon: { position: 'absolute', inset: '1px 2px', alignContent: 'inherit', textAlign: 'left', lineHeight: 0 },
  alone: { textAlign: 'inherit' },
  quarters: { display: 'inline-block', width: '12px', height: '12px', borderRadius: '50%', boxSizing: 'border-box' },
});

interface Props {
  readonly bar?: DataBar;
  readonly icon?: IconPlace;
}

/** The bar and the icon that conditional formatting puts into a cell; the value beside them says the same. */
export function CellMarks({ bar, icon }: Props) {
  const styles = useStyles();
  return (
    <>
      {bar && <span aria-hidden className={styles.bar} style={barStyle(bar)} />}
      {bar?.axis !== undefined && (
        <span
          aria-hidden
          className={styles.axis}
          style={{ left: `${bar.axis}%`, borderLeft: `1px dashed ${bar.axisColor ?? ''}` }}
        />
      )}
      {icon && (
        <span aria-hidden className={mergeClasses(styles.icon, icon.alone && styles.alone)}>
          <IconFace {...icon} />
        </span>
      )}
    </>
  );
}

function IconFace({ shape, color }: IconPlace) {
  if (isDrawn(shape)) {
    const Face = shape.startsWith('bars') ? Bars : Quarters;
    return <Face filled={Number(shape.slice(-1))} color={color} />;
  }
  const Face = ICONS[shape];
  return <Face primaryFill={color} fontSize={14} />;
}

interface Filling {
  /** How many of the four parts. */
  readonly filled: number;
  readonly color: string;
}

function Quarters({ filled, color }: Filling) {
  const background = `conic-gradient(${color} ${filled * 25}%, #ffffff 0)`;
  return <span className={useStyles().quarters} style={{ background, border: `1px solid ${color}` }} />;
}

function Bars({ filled, color }: Filling) {
  return (
    <svg width={14} height={14} viewBox="0 0 8 8">
      {[0, 1, 2, 3].map((bar) => (
        <rect
          key={bar}
          x={bar * 2 + 0.2}
          y={6 - bar * 2}
          width={1.6}
          height={bar * 2 + 2}
          fill={bar < filled ? color : EMPTY}
        />
      ))}
    </svg>
  );
}

function isDrawn(shape: IconShape): shape is Drawn {
  return !(shape in ICONS);
}

function barStyle({ from, length, color, border, gradient, negative }: DataBar) {
  const fading = `linear-gradient(to ${negative ? 'left' : 'right'}, ${color}, color-mix(in srgb, ${color} 15%, transparent))`;
  return {
    left: `${from}%`,
    width: `${length}%`,
    background: gradient ? fading : color,
    border: border && `1px solid ${border}`,
  };
}
