import type { Field } from '../cards/field';
import type { CardKind } from '../cards/types';
import { CARD_KINDS, fieldOf } from '../cards';
import { AMBIGUOUS } from './ambiguous';
import { withoutSlip } from './confusable';
import type { HeaderText } from './headerText';
import { KIND_RULES, NEUTRAL_WORDS } from './kinds';
import { HEADER_PATTERNS } from './patterns';
import { vocabulary, type Claim, type Vocabulary } from './vocabulary';
import { foldWords } from './wordClasses';

/** A field a header may stand for, by its words alone. */
export interface Candidate {
  readonly field: Field;
  readonly score: number;
}

/** A header's candidates in every kind, best first. */
export type Candidates = ReadonlyMap<CardKind, readonly Candidate[]>;

const SHORTENED = 0.95;
/** Further readings of a header count as long as they are nearly as good as its best. */
const SPREAD = 0.1;
const HINTED = 0.8;
const ONE_OF_SEVERAL = 0.9;
/** By itself a number may only count the rows. */
const ROW_NUMBER = /^(?:id|no|编号|序号|序)$/;
const BARE_NUMBER = 0.8;
const PERSON_WORD = /姓名|称呼|姓氏/;
/** Contained words: at the end of the header they are its noun, elsewhere only part of its meaning. */
const AT_END = 0.6;
const ELSEWHERE = 0.5;
const SHORTEST_CONTAINED = 3;
const SHORTEST_SLIP = 4;
const SLIP = 0.55;
const FOREIGN_CURRENCY = 0.8;

/**
 * People other than the customer. 顾问电话 is not the customer's telephone, 推荐人姓名 is not his name: behind such a word a
 * personal attribute is only taken where the dictionary lists the very header.
 */
const OTHER_PEOPLE =
  /推荐|介绍|紧急|顾问|业务员|销售|经理|中介|经纪|收件|收货|寄件|发件|操作|经办|司机|家长|家属|父|母|配偶|爱人|子女|监护|案场|老师|医生|供应|厂家|厂商|担保|代理|委托|律师|店长|主管|领导|助理|跟进人|负责人|开票|安装|师傅|物流|快递|送货|提货|被叫|主叫|同行|同住|员工|登记人|记录人|创建人|填表|审核|跟单|附属|见证|法人|老板|财务|采购|联系人[2-9二三]|备用|其他|第[2-9二三]|推广|渠道商|商户|门店|店铺|接线|客服|验收|保险公司/;
const PERSONAL =
  /(?:电话|手机|联系方式|号码|微信|qq|邮箱|email|姓名|名称|名字|地址|住址|身份证|证件|性别|年龄|生日|职务|职位|部门|编号|id)(?:号|码|号码)?\d?$/;

const NEUTRAL = NEUTRAL_WORDS.map(foldWords);
const OWN_WORDS: ReadonlyMap<CardKind, readonly string[]> = new Map(
  CARD_KINDS.map((kind) => [kind, KIND_RULES[kind].ownWords.map(foldWords)]),
);

/** Headers are prepared once (`readHeader`), so their candidates are too, for each set of words. */
const remembered = new WeakMap<Vocabulary, WeakMap<HeaderText, Candidates>>();

/**
 * What a header may mean, by its words: the dictionary's own header or a synonym, the same in other words, with a word
 * in front that adds nothing, by a hint in brackets, as one of several headers combined in a cell, by the shape of the
 * header, by a slip of the pen, or because it contains a word of three characters or more. Two-character words are
 * never looked for inside a header: 销售 would find itself in 销售序号.
 *
 * @param header the header prepared for matching
 * @param words the words to be matched against; the dictionary's unless said
 * @returns candidates by kind with a score of 0…1, best first
 * @example candidatesOf(readHeader('拜访日期')).get('followups')?.[0]?.field.key // 'at'
 */
export function candidatesOf(header: HeaderText, words: Vocabulary = vocabulary()): Candidates {
  let known = remembered.get(words);
  if (!known) remembered.set(words, (known = new WeakMap<HeaderText, Candidates>()));
  let candidates = known.get(header);
  if (!candidates) known.set(header, (candidates = find(header, words)));
  return candidates;
}

/** Scores by kind and field; the strongest claim counts. */
type Found = Map<CardKind, Map<Field, number>>;
type Take = (claims: readonly Claim[] | undefined, weight: number) => void;

function find(header: HeaderText, words: Vocabulary): Candidates {
  const { core } = header;
  const found: Found = new Map();
  if (core === '') return new Map();
  const own = foldWords(core);
  addKnown(header, own, found, words, (claims, weight) => {
    for (const claim of claims ?? []) note(found, claim, weight, core);
  });
  // About another person's attributes nothing is concluded, except who that person is.
  const othersAttribute = isOthersAttribute(core);
  addConcluded(core, own, found, words, (claims, weight) => {
    for (const claim of claims ?? []) {
      if (!othersAttribute || namesSomebody(claim.field)) note(found, claim, weight, core);
    }
  });
  return ranked(found);
}

/** What the dictionary lists: the header, its words in other words, its hint, its parts. */
function addKnown(header: HeaderText, own: string, found: Found, { exact, folded }: Vocabulary, take: Take): void {
  const { core, hint, parts } = header;
  take(exact.get(core), 1);
  take(folded.get(own), 1);
  if (hint !== '') {
    take(exact.get(core + hint), 1);
    if (found.size === 0 || /^[a-z]/.test(hint)) take(exact.get(hint), HINTED);
  }
  if (parts.length > 1) for (const part of parts) take(exact.get(part), ONE_OF_SEVERAL);
}

/** What follows from the header's shape; slips and contained words only where nothing better is known. */
function addConcluded(core: string, own: string, found: Found, words: Vocabulary, take: Take): void {
  const { exact, folded } = words;
  for (const { word, kind, weight } of shortened(own, core)) {
    const claims = folded.get(word);
    take(kind === undefined ? claims : claims?.filter((claim) => claim.kind === kind), weight);
  }
  for (const { shape, claims } of patterns()) if (shape.test(own) || shape.test(core)) take(claims, 1);
  if (found.size === 0 && core.length >= SHORTEST_SLIP) {
    for (const meant of withoutSlip(core)) {
      take(
        exact.get(meant)?.map((claim) => ({ ...claim, score: SLIP })),
        1,
      );
    }
  }
  if (found.size === 0) take(contained(core, words), 1);
}

function ranked(found: Found): Candidates {
  const result = new Map<CardKind, readonly Candidate[]>();
  for (const [kind, fields] of found) {
    const candidates = [...fields].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
    // A header whose meaning is known is not taken for something else because another header has that meaning too.
    const least = (candidates[0]?.score ?? 0) - SPREAD;
    const near = candidates.filter(({ score }) => score >= least);
    result.set(kind, near);
  }
  return result;
}

function note(found: Found, claim: Claim, weight: number, core: string): void {
  const { kind, field } = claim;
  // 姓名 is a person's: folding it into 名称 must not make it a company's.
  if (field.holds === 'company' && claim.score < 0.95 && PERSON_WORD.test(core)) return;
  let fields = found.get(kind);
  if (!fields) found.set(kind, (fields = new Map<Field, number>()));
  const bare = field.type === 'id' && ROW_NUMBER.test(core) ? BARE_NUMBER : 1;
  const score = claim.score * weight * bare * (AMBIGUOUS[core]?.[`${kind}.${field.key}`] ?? 1);
  if (score > (fields.get(field) ?? 0)) fields.set(field, score);
}

/** A salesperson, a handler, a referrer: fields that say who somebody is. */
function namesSomebody(field: Field): boolean {
  return field.refersTo?.includes('staff') === true || field.key === 'referrer';
}

/**
 * Whether a header is about somebody other than the customer: 推荐人手机号, 顾问电话.
 *
 * @param core a header's `core`
 * @returns true where it is another person's name, telephone, address …
 * @example isOthersAttribute('推荐人手机号') // true
 */
export function isOthersAttribute(core: string): boolean {
  return OTHER_PEOPLE.test(core) && PERSONAL.test(core);
}

interface Shortened {
  readonly word: string;
  /** The only kind the shorter word counts for. */
  readonly kind?: CardKind;
  readonly weight: number;
}

/** The header without what adds nothing: neutral words, the kind's own words, 是否, a trailing 1, the currency. */
function shortened(own: string, core: string): readonly Shortened[] {
  const result: Shortened[] = [];
  const weight = SHORTENED;
  const cut = (word: string, kind?: CardKind): void => {
    if (own.length > word.length + 1 && own.startsWith(word))
      result.push({ word: own.slice(word.length), kind, weight });
  };
  for (const word of NEUTRAL) cut(word);
  for (const kind of CARD_KINDS) for (const word of OWN_WORDS.get(kind) ?? []) cut(word, kind);
  // 会员真实姓名: the kind's own word, and a neutral one behind it.
  for (const { word, kind } of [...result]) {
    const neutral = NEUTRAL.find((other) => word.length > other.length + 1 && word.startsWith(other));
    if (neutral !== undefined) result.push({ word: word.slice(neutral.length), kind, weight });
  }
  if (own.length > 4 && own.endsWith('名称')) result.push({ word: own.slice(0, -2), weight });
  if (own.length > 3) cut('是否');
  const behind = /^(.{2,}?)(?:[1一]|与否|本币|人民币|rmb|万?元)$/.exec(core)?.[1];
  if (behind !== undefined) result.push({ word: foldWords(behind), weight });
  const foreign = /^(.{2,})(?:原币|外币|美元|usd)$/.exec(core)?.[1];
  if (foreign !== undefined) result.push({ word: foldWords(foreign), weight: FOREIGN_CURRENCY });
  return result;
}

/** Dictionary words of three characters and more inside the header, the longest first; one claim a field. */
function contained(core: string, { exact }: Vocabulary): readonly Claim[] {
  const claims: Claim[] = [];
  for (let length = core.length - 1; length >= SHORTEST_CONTAINED; length--) {
    for (let start = 0; start + length <= core.length; start++) {
      const known = exact.get(core.slice(start, start + length));
      if (!known) continue;
      const weight = (start + length === core.length ? AT_END : ELSEWHERE) * (0.7 + (0.3 * length) / core.length);
      for (const { kind, field } of known) claims.push({ kind, field, score: weight });
    }
  }
  return claims;
}

interface CompiledPattern {
  readonly shape: RegExp;
  readonly claims: readonly Claim[];
}

let compiledPatterns: readonly CompiledPattern[] | null = null;

function patterns(): readonly CompiledPattern[] {
  compiledPatterns ??= HEADER_PATTERNS.map(({ targets, shape, score }) => ({
    shape,
    claims: targets.flatMap((target) => {
      const [kind, key] = target.split('.') as [CardKind, string];
      const field = fieldOf(kind, key);
      return field ? [{ kind, field, score }] : [];
    }),
  }));
  return compiledPatterns;
}
