import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import type { Border, BorderSide } from '../xlsx/styles';
import type { Rect } from './address';
import { choice } from './choice';
import { requiredColor } from './rangeFill';
import type { RangeFormat } from './rangeFormat';

interface Edge {
  readonly side: BorderSide;
  /** The cells of a range that carry the line. */
  readonly cells: (rect: Rect) => Rect | null;
  readonly diagonal?: 'Down' | 'Up';
}

const orNull = (rect: Rect) => (rect.rows > 0 && rect.columns > 0 ? rect : null);

/** The API's edges: outer ones lie on the rim of the range, inner ones on the near side of all cells but the first. */
const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: { side: 'top', cells: (rect) => ({ ...rect, rows: 1 }) },
  EdgeBottom: { side: 'bottom', cells: (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 }) },
  EdgeLeft: { side: 'left', cells: (rect) => ({ ...rect, columns: 1 }) },
  EdgeRight: { side: 'right', cells: (rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 }) },
  InsideVertical: {
    side: 'left',
    cells: (rect) => orNull({ ...rect, column: rect.column + 1, columns: rect.columns - 1 }),
  },
  InsideHorizontal: { side: 'top', cells: (rect) => orNull({ ...rect, row: rect.row + 1, rows: rect.rows - 1 }) },
  DiagonalDown: { side: 'diagonal', cells: (rect) => rect, diagonal: 'Down' },
  DiagonalUp: { side: 'diagonal', cells: (rect) => rect, diagonal: 'Up' },
};

/** Line style of the file -> style and weight of the API. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};
const STYLES = ['None', ...Object.values(LINES).map(([style]) => style)];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** The file's line that comes nearest to a style and a weight. */
function lineOf(style: string, weight: string | undefined): string | undefined {
  const ofStyle = Object.entries(LINES).filter(([, line]) => line[0] === style);
  const exact = ofStyle.find(([, line]) => line[1] === (weight ?? 'Thin'));
  return (exact ?? ofStyle[0])?.[0];
}

class RangeBorder extends HostObject {
  static override readonly type = 'RangeBorder';
  override readonly $id: string;

  constructor(
    private readonly $format: RangeFormat,
    private readonly $edge: string,
  ) {
    super();
    this.$id = $edge;
  }
  override get $idName(): string {
    return '_Id';
  }
  private get $on(): Edge {
    const edge = EDGES[this.$edge];
    if (!edge) throw new HostError('InvalidArgument');
    return edge;
  }
  private get $carriers(): Rect[] {
    return this.$format.$areas.map(this.$on.cells).filter((rect) => rect !== null);
  }
  /** The line of the first cell that carries this edge. */
  private get $line(): Border {
    const [cells] = this.$carriers;
    if (!cells) return {};
    const style = this.$format.$sheet.$grid.style(cells.row, cells.column);
    return this.$format.$styles.border(style, this.$on.side, this.$on.diagonal);
  }
  private $draw(line: Border): void {
    const { side, diagonal } = this.$on;
    const cells = this.$carriers;
    if (cells.length) this.$format.$of(cells).$patch({ border: { [side]: { ...line, diagonal } } });
  }
  get sideIndex(): string {
    return this.$edge;
  }
  get style(): string {
    return LINES[this.$line.style ?? '']?.[0] ?? 'None';
  }
  set style(style: string) {
    const wanted = choice(STYLES, style);
    const { color, style: before } = this.$line;
    this.$draw({ style: wanted === 'None' ? undefined : lineOf(wanted, LINES[before ?? '']?.[1]), color });
  }
  get weight(): string {
    return LINES[this.$line.style ?? '']?.[1] ?? 'Thin';
  }
  set weight(weight: string) {
    const wanted = choice(WEIGHTS, weight);
    const { color, style } = this.$line;
    this.$draw({ style: lineOf(LINES[style ?? '']?.[0] ?? 'Continuous', wanted), color });
  }
  get color(): string {
    return this.$line.color ?? '#000000';
  }
  set color(color: string) {
    this.$draw({ style: this.$line.style ?? 'thin', color: `#${requiredColor(color)}` });
  }
}

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly type = 'RangeBorderCollection';
  constructor(private readonly $format: RangeFormat) {
    super();
  }
  get $items(): readonly RangeBorder[] {
    return Object.keys(EDGES).map((edge) => new RangeBorder(this.$format, edge));
  }
  get count(): number {
    return this.$items.length;
  }
  override getItem(index: string): RangeBorder {
    return new RangeBorder(this.$format, choice(Object.keys(EDGES), index));
  }
}
