import type { Look } from '../../host/model/chartLook';
import { LINE_HEIGHT } from './chartMeasures';
import { borderOf, fillOf } from './shapeLook';
import type { TextLook } from './textLook';
import { textWidth } from './textWidth';
import { Words } from './Words';

interface Props {
  readonly text: string;
  readonly look: TextLook;
  /** Fill and border behind the words. */
  readonly box: Look;
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const PADDING = 2;
const SHIFTS = { start: 0, middle: 0.5, end: 1 };

/** A label at a point, on a ground of its own where the workbook wants one. */
export function DataLabel({ text, look, box, x, y, anchor = 'middle' }: Props) {
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => textWidth(line, look.size)));
  const height = lines.length * look.size * LINE_HEIGHT;
  return (
    <>
      {(box.fill || box.line) && (
        <rect
          x={x - width * SHIFTS[anchor] - PADDING}
          y={y - height / 2}
          width={width + 2 * PADDING}
          height={height}
          fill={fillOf(box, 'none')}
          {...borderOf(box)}
        />
      )}
      <Words lines={lines} look={look} x={x} y={y} anchor={anchor} />
    </>
  );
}
