import { LINE_HEIGHT } from './chartMeasures';
import type { TextLook } from './textLook';

interface Props {
  readonly lines: readonly string[];
  readonly look: TextLook;
  readonly x: number;
  /** Middle of the lines. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Degrees clockwise around x and y. */
  readonly turned?: number;
}

/** Words in a chart, one line below the other. */
export function Words({ lines, look, x, y, anchor = 'middle', turned }: Props) {
  const first = y - ((lines.length - 1) / 2) * look.size * LINE_HEIGHT;
  return (
    <text
      style={look.style}
      textAnchor={anchor}
      dominantBaseline="central"
      transform={turned ? `rotate(${turned} ${x} ${y})` : undefined}
    >
      {lines.map((line, i) => (
        <tspan key={i} x={x} y={first + i * look.size * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
