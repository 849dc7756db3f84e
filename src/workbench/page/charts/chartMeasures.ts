/** Charts measure in points, the page in pixels. */
export const PIXELS_PER_POINT = 96 / 72;

/** What Excel takes where the workbook says nothing: sizes in points, colours of white paper. */
export const DEFAULTS = {
  titleSize: 14,
  textSize: 9,
  axisTitleSize: 10,
  text: '#595959',
  label: '#404040',
  line: '#D9D9D9',
  paper: '#FFFFFF',
  lineWeight: 2.25,
  gapWidth: 150,
  /** Of a doughnut, as a share of its radius. */
  hole: 0.75,
  markerSize: 5,
} as const;

/** Lines of text stand so far apart, as a share of the size of the letters. */
export const LINE_HEIGHT = 1.25;

/** A part of a chart, in pixels from its left upper corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
