import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { element, type Attributes } from '../xlsx/xml';
import { MAX_COLUMNS, MAX_ROWS, quoteSheet, type Rect } from './address';
import { choice, chosen } from './choice';
import { HeaderFooterGroup } from './headersFooters';
import type { Range } from './range';
import type { RangeAreas } from './rangeAreas';
import { absoluteAddress, referencesOf } from './references';
import type { Worksheet } from './worksheet';

const POINTS_PER_INCH = 72;
const MARGINS: Readonly<Record<string, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
const UNITS: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: POINTS_PER_INCH,
  Centimeters: POINTS_PER_INCH / 2.54,
};
/** The API's paper sizes in the order of their numbers in the file, from 1. */
const PAPERS =
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman'.split(
    ' ',
  );
const COMMENTS: Readonly<Record<string, string>> = { NoComments: 'none', EndSheet: 'atEnd', InPlace: 'asDisplayed' };
const ERRORS: Readonly<Record<string, string>> = {
  AsDisplayed: 'displayed',
  Blank: 'blank',
  Dash: 'dash',
  NotAvailable: 'NA',
};
const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

const keyOf = (table: Readonly<Record<string, string>>, value: string) =>
  Object.entries(table).find(([, name]) => name === value)?.[0] ?? '';

/** How the sheet is printed. */
export class PageLayout extends HostObject {
  static override readonly type = 'PageLayout';
  static override readonly navigations = ['headersFooters'];
  constructor(private readonly $sheet: Worksheet) {
    super();
  }

  // ---- the host's own

  private $read(name: string): Attributes {
    return this.$sheet.$sheetPart.one(name)?.attributes ?? {};
  }
  private $write(name: string, patch: Readonly<Record<string, string | undefined>>): void {
    this.$sheet.$assertUnprotected();
    this.$sheet.$sheetPart.replace(name, [element(name, { ...this.$read(name), ...patch })]);
    this.$sheet.$workbook.$dirty = true;
  }
  private $flag(name: string, attribute: string): boolean {
    return this.$read(name)[attribute] === '1';
  }
  private $margin(side: string): number {
    const inches = Number(this.$read('pageMargins')[side] ?? MARGINS[side]);
    return Math.round(inches * POINTS_PER_INCH * 1e6) / 1e6;
  }
  private $setMargins(points: Readonly<Record<string, number | undefined>>): void {
    const before = this.$read('pageMargins');
    const inches = Object.entries(MARGINS).map(([side, standard]) => {
      const wanted = points[side];
      if (wanted !== undefined && !(wanted >= 0)) throw new HostError('InvalidArgument');
      return [side, wanted === undefined ? (before[side] ?? String(standard)) : String(wanted / POINTS_PER_INCH)];
    });
    this.$write('pageMargins', Object.fromEntries(inches) as Record<string, string>);
  }
  private $setup(attribute: string): string | undefined {
    return this.$read('pageSetup')[attribute];
  }
  private $choose(attribute: string, table: Readonly<Record<string, string>>, value: string): void {
    this.$write('pageSetup', { [attribute]: chosen(table, value) });
  }

  // ---- the API

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.$sheet);
  }
  get orientation(): string {
    return this.$setup('orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set orientation(orientation: string) {
    this.$choose('orientation', { Portrait: 'portrait', Landscape: 'landscape' }, orientation);
  }
  get paperSize(): string | null {
    return PAPERS[Number(this.$setup('paperSize') ?? 1) - 1] ?? null;
  }
  set paperSize(paper: string) {
    this.$write('pageSetup', { paperSize: String(PAPERS.indexOf(choice(PAPERS, paper)) + 1) });
  }
  get blackAndWhite(): boolean {
    return this.$flag('pageSetup', 'blackAndWhite');
  }
  set blackAndWhite(on: boolean) {
    this.$write('pageSetup', { blackAndWhite: on ? '1' : undefined });
  }
  get draftMode(): boolean {
    return this.$flag('pageSetup', 'draft');
  }
  set draftMode(on: boolean) {
    this.$write('pageSetup', { draft: on ? '1' : undefined });
  }
  get firstPageNumber(): number | '' {
    const number = this.$flag('pageSetup', 'useFirstPageNumber') ? this.$setup('firstPageNumber') : undefined;
    return number === undefined ? '' : Number(number);
  }
  set firstPageNumber(page: number | '') {
    this.$write('pageSetup', {
      firstPageNumber: page === '' ? undefined : String(page),
      useFirstPageNumber: page === '' ? undefined : '1',
    });
  }
  get printOrder(): string {
    return this.$setup('pageOrder') === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  }
  set printOrder(order: string) {
    this.$choose('pageOrder', { DownThenOver: 'downThenOver', OverThenDown: 'overThenDown' }, order);
  }
  get printComments(): string {
    return keyOf(COMMENTS, this.$setup('cellComments') ?? 'none');
  }
  set printComments(comments: string) {
    this.$choose('cellComments', COMMENTS, comments);
  }
  get printErrors(): string {
    return keyOf(ERRORS, this.$setup('errors') ?? 'displayed');
  }
  set printErrors(errors: string) {
    this.$choose('errors', ERRORS, errors);
  }
  get printGridlines(): boolean {
    return this.$flag('printOptions', 'gridLines');
  }
  set printGridlines(on: boolean) {
    this.$write('printOptions', { gridLines: on ? '1' : undefined });
  }
  get printHeadings(): boolean {
    return this.$flag('printOptions', 'headings');
  }
  set printHeadings(on: boolean) {
    this.$write('printOptions', { headings: on ? '1' : undefined });
  }
  get centerHorizontally(): boolean {
    return this.$flag('printOptions', 'horizontalCentered');
  }
  set centerHorizontally(on: boolean) {
    this.$write('printOptions', { horizontalCentered: on ? '1' : undefined });
  }
  get centerVertically(): boolean {
    return this.$flag('printOptions', 'verticalCentered');
  }
  set centerVertically(on: boolean) {
    this.$write('printOptions', { verticalCentered: on ? '1' : undefined });
  }
  get leftMargin(): number {
    return this.$margin('left');
  }
  set leftMargin(left: number) {
    this.$setMargins({ left });
  }
  get rightMargin(): number {
    return this.$margin('right');
  }
  set rightMargin(right: number) {
    this.$setMargins({ right });
  }
  get topMargin(): number {
    return this.$margin('top');
  }
  set topMargin(top: number) {
    this.$setMargins({ top });
  }
  get bottomMargin(): number {
    return this.$margin('bottom');
  }
  set bottomMargin(bottom: number) {
    this.$setMargins({ bottom });
  }
  get headerMargin(): number {
    return this.$margin('header');
  }
  set headerMargin(header: number) {
    this.$setMargins({ header });
  }
  get footerMargin(): number {
    return this.$margin('footer');
  }
  set footerMargin(footer: number) {
    this.$setMargins({ footer });
  }
  setPrintMargins(unit: string, margins: Readonly<Record<string, number | undefined>>): void {
    const factor = chosen(UNITS, unit);
    const points = Object.entries(margins).map(([side, size]) => [
      side,
      size === undefined ? undefined : size * factor,
    ]);
    this.$setMargins(Object.fromEntries(points) as Record<string, number | undefined>);
  }
  /** Either a scale in percent or the number of pages to fit into. */
  get zoom(): Readonly<Record<string, number>> {
    const { fitToWidth = '1', fitToHeight = '1', scale = '100' } = this.$read('pageSetup');
    const fits = this.$sheet.$sheetPart.one('sheetPr')?.xml.includes('fitToPage="1"') ?? false;
    if (!fits) return { scale: Number(scale) };
    return {
      ...(fitToWidth === '0' ? {} : { horizontalFitToPages: Number(fitToWidth) }),
      ...(fitToHeight === '0' ? {} : { verticalFitToPages: Number(fitToHeight) }),
    };
  }
  set zoom(zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number }) {
    const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
    const fits = across !== undefined || down !== undefined;
    if ((fits && scale !== undefined) || (scale !== undefined && !(scale >= 10 && scale <= 400)))
      throw new HostError('InvalidArgument');
    this.$write('pageSetup', {
      scale: scale === undefined ? undefined : String(scale),
      fitToWidth: fits ? String(across ?? 0) : undefined,
      fitToHeight: fits ? String(down ?? 0) : undefined,
    });
    this.$sheet.$setProperty('pageSetUpPr', fits ? '<pageSetUpPr fitToPage="1"/>' : '');
  }

  // ---- what is printed, which the file keeps under names of its own

  private $named(name: string): Rect[] {
    const formula = this.$sheet.$workbook.$names.find(
      (one) => one.$name === name && one.$scope === this.$sheet,
    )?.$formula;
    return referencesOf(formula ?? '').map(({ rect }) => rect);
  }
  private $setNamed(name: string, rects: readonly Rect[]): void {
    const { $workbook, $name } = this.$sheet;
    const known = $workbook.$names.find((one) => one.$name === name && one.$scope === this.$sheet);
    const formula = `=${rects.map((rect) => `${quoteSheet($name)}!${absoluteAddress(rect)}`).join(',')}`;
    if (known && rects.length) known.$formula = formula;
    else if (known) known.delete();
    else if (rects.length) $workbook.$addHiddenName(name, formula, this.$sheet, true);
    $workbook.$dirty = true;
  }
  private $found<T>(found: T | null): T {
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  getPrintArea(): RangeAreas {
    return this.$found(this.getPrintAreaOrNullObject());
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const rects = this.$named(AREA);
    return rects.length ? this.$sheet.$rangeAreas(rects) : null;
  }
  setPrintArea(area: Range | RangeAreas | string): void {
    const rects =
      typeof area === 'string' ? this.$sheet.getRanges(area).$areas : '$areas' in area ? area.$areas : [area.$rect];
    this.$setNamed(AREA, rects);
  }
  private $title(isWanted: (rect: Rect) => boolean): Range | null {
    const rect = this.$named(TITLES).find(isWanted);
    return rect ? this.$sheet.$range(rect) : null;
  }
  private $setTitle(range: Range | string, isWanted: (rect: Rect) => boolean): void {
    const { $rect } = this.$sheet.$workbook.$rangeOf(range, this.$sheet);
    if (!isWanted($rect)) throw new HostError('InvalidArgument');
    const others = this.$named(TITLES).filter((rect) => !isWanted(rect));
    // Columns stand before rows.
    this.$setNamed(
      TITLES,
      [...others, $rect].sort((a, b) => b.rows - a.rows),
    );
  }
  getPrintTitleColumns(): Range {
    return this.$found(this.getPrintTitleColumnsOrNullObject());
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.$title(({ rows }) => rows === MAX_ROWS);
  }
  setPrintTitleColumns(columns: Range | string): void {
    this.$setTitle(columns, ({ rows }) => rows === MAX_ROWS);
  }
  getPrintTitleRows(): Range {
    return this.$found(this.getPrintTitleRowsOrNullObject());
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.$title(({ columns }) => columns === MAX_COLUMNS);
  }
  setPrintTitleRows(rows: Range | string): void {
    this.$setTitle(rows, ({ columns }) => columns === MAX_COLUMNS);
  }
}
