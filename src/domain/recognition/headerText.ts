import { foldWidth } from '../cell/text';
import type { CellValue } from '../cell/value';

/** A header as matching sees it. */
export interface HeaderText {
  /** As it stands in the sheet, on one line. */
  readonly written: string;
  /** Folded, lower case, without blanks, signs, bracketed hints and units. */
  readonly core: string;
  /** What stood in brackets, normalised: a unit, a hint, an English key. */
  readonly hint: string;
  /** The parts of a combined header such as 手机号/微信; one part where it is not combined. */
  readonly parts: readonly string[];
}

const BRACKETED = /[([{【〔〈《<「『][^)\]}】〕〉》>」』]*(?:[)\]}】〕〉》>」』]|$)/g;
const SIGNS = /[\s*:：\-—–_.,，。、·•'"‘’“”!！?？;；~`^&|→▲▼※★☆✱＊]/g;

/** The same headers are met row after row and sheet after sheet. */
const remembered = new Map<string, HeaderText>();
const MOST_REMEMBERED = 5000;

/**
 * A header cell prepared for matching: widths folded, lower case, line breaks, blanks and signs dropped, bracketed
 * parts set aside (手机号(11位), 金额(元), 企业编号（company_id)), combined headers parted.
 *
 * @param value the header cell
 * @returns the header's forms; an empty `core` where the cell holds no words
 * @example readHeader('姓 名 *').core // '姓名'
 */
export function readHeader(value: CellValue): HeaderText {
  const text = String(value);
  let header = remembered.get(text);
  if (!header) {
    header = prepare(text);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, header);
  }
  return header;
}

function prepare(value: string): HeaderText {
  const written = value.replace(/\s+/g, ' ').trim();
  const folded = asHint(foldWidth(written)).toLowerCase();
  const hint = stripSigns((folded.match(BRACKETED) ?? []).join(''));
  const outside = folded.replace(BRACKETED, '');
  const base = stripSigns(outside) === '' ? folded : outside;
  const core = stripSigns(base).replace(/[/\\()[\]{}【】<>《》]/g, '');
  const parts = base
    .split(/[/\\|,，、;；&+]|以及|和(?=.{2})/)
    .map((part) => stripSigns(part).replace(/[()[\]{}【】]/g, ''))
    .filter((part) => part !== '');
  return { written, core, hint: hint.replace(/[()[\]{}【】<>《》]/g, ''), parts: parts.length > 1 ? parts : [core] };
}

/**
 * A dictionary word in the same form as a header's `core`.
 *
 * @param term a header text or synonym of the dictionary
 * @returns its normalised form
 * @example normaliseTerm('贷款/全款') // '贷款全款'
 */
export function normaliseTerm(term: string): string {
  return readHeader(term).core;
}

/** One header in two languages: 会员号 Member No. */
const BILINGUAL = /^(?=.*\p{Script=Han})(\S+) +([A-Za-z][A-Za-z ./&'-]{2,})$/u;
const ENGLISH_FIRST = /^([A-Za-z][A-Za-z ./&'-]{2,}?) *(\p{Script=Han}+)$/u;

/** The English half of a bilingual header becomes its hint: 会员号(Member No.). */
function asHint(text: string): string {
  const english = ENGLISH_FIRST.exec(text);
  if (english) return english[1]?.includes(' ') || text.includes(' ') ? `${english[2]}(${english[1]})` : text;
  const [, chinese, hint] = BILINGUAL.exec(text) ?? [];
  return chinese === undefined ? text : `${chinese}(${hint})`;
}

function stripSigns(text: string): string {
  return text.replace(SIGNS, '');
}
