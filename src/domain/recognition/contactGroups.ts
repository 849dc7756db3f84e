import type { CardKind, FieldKey } from '../cards/types';
import { fieldOf } from '../cards';
import { candidatesOf } from './candidates';
import type { ColumnProfile } from './columnProfile';
import { readHeader, type HeaderText } from './headerText';
import type { ContactGroup } from './types';
import { foldWords } from './wordClasses';

/** A column as far as contact groups look at it. */
interface NumberedColumn {
  /** Sheet column, 0-based. */
  readonly column: number;
  readonly header: HeaderText;
  readonly profile: ColumnProfile;
}

/** The header of one of several contacts, taken apart. */
interface Numbered {
  readonly ordinal: number;
  /** What is left of the header without its number, words folded: 跟进日期, 内容, or nothing. */
  readonly rest: string;
}

/** Registers with one row a customer, whose contacts may stand in columns. */
const KINDS: ReadonlySet<CardKind | 'other'> = new Set<CardKind>([
  'leads', 'owners', 'roster', 'corporate', 'visits', 'lost', 'pipeline', 'members',
]); // prettier-ignore

const DIGITS = '一二三四五六七八九十';
const ORDINAL: Readonly<Record<string, number>> = { 初: 1, 首: 1, 两: 2, 再: 2 };
const NUMBER = `[${DIGITS}两再\\d]|十[一二]|1\\d`;
/** 第一次回访时间 · 初次洽谈 · 二次跟进 · 1访 · 首访 · 回访1时间 · 跟进内容2. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`^第?(${NUMBER}|初|首)(?:次|回|轮|访(?!问))(.*)$`),
  new RegExp(`^((?:电话|客户)?(?:跟进|电访))(?:记录|内容)?(${NUMBER})(.*)$`),
  new RegExp(`^((?:跟进).{0,4}?)(${NUMBER})$`),
];
/** Words of a contact, folded: only they make a numbered header one of ours (第二次付款 is none). */
const CONTACT = /^(?:电话|客户|销售)?(?:跟进|电访|接触|追访|谈判|回电|去电)/;
const VISIT_SHAPE = /^第?(?:.{1,2})访/;
/** What is left behind the number and the contact's word, where the follow-up log has no such header. */
const ATTRIBUTES: Readonly<Record<string, FieldKey>> = {
  日期: 'at', 内容: 'content', 结果: 'content', 反馈: 'content', 要点: 'content', 小结: 'content', 备注: 'content',
  方式: 'mode', 级别: 'gradeAfter', 意向级别: 'gradeAfter', 人员: 'by', 销售: 'by', 计划: 'nextPlan', 效果: 'effective',
  有效性: 'effective', 下次日期: 'next', 地点: 'place', 印象: 'impression',
}; // prettier-ignore
const SURE = 0.8;
const MOST = 0.6;
/** A single 首次跟进时间 is a field like any other. */
const FEWEST = 2;
/** So many columns that are but numbered are contacts. */
const BARE = 3;

/**
 * Whether a header stands for one of several contacts: 第一次回访, 三访.
 *
 * @param core a header's `core`
 * @returns true where it is numbered and about a contact
 * @example isContactGroup('第一次回访') // true
 */
export function isContactGroup(core: string): boolean {
  const numbered = numberOf(core);
  return numbered !== null && (CONTACT.test(numbered.rest) || VISIT_SHAPE.test(core));
}

/**
 * Columns in which a register keeps the first, second, third contact with the customer of the row: 第一次回访时间 ·
 * 第一次回访内容 · 第一次级别 · 第二次回访时间 …. They are no fields of the customer.
 *
 * @param columns the columns of the block
 * @returns the contacts in their order; none where fewer than two columns are about them
 * @example contactGroups(columns)[0] // { ordinal: 1, columns: [{ column: 4, header: '第一次回访时间', field: 'at' }] }
 */
export function contactGroups(columns: readonly NumberedColumn[]): readonly ContactGroup[] {
  const numbered = columns.flatMap((column) => {
    const read = numberOf(column.header.core);
    return read === null ? [] : [{ ...column, ...read }];
  });
  // 第一次级别 is a contact's only beside 第一次回访时间; 第一次, 第二次, 第三次 side by side need no more words.
  const bare = numbered.filter(({ rest }) => rest === '').length;
  if (bare < BARE && !numbered.some(({ header }) => isContactGroup(header.core))) return [];
  const groups = new Map<number, ContactGroup['columns'][number][]>();
  for (const { column, header, profile, ordinal, rest } of numbered) {
    // 首次意向级别 is what the customer was taken for at first.
    if (/^[首初]/.test(header.core) && !isContactGroup(header.core)) continue;
    const group = groups.get(ordinal) ?? [];
    const field = fieldFor(rest, header.core, profile);
    if (field === null || group.some((taken) => taken.field === field)) continue;
    group.push({ column, header: header.written, field });
    groups.set(ordinal, group);
  }
  if ([...groups.values()].flat().length < FEWEST) return [];
  return [...groups].sort(([a], [b]) => a - b).map(([ordinal, group]) => ({ ordinal, columns: group }));
}

/**
 * Whether a kind of register may keep contacts in columns.
 *
 * @param kind the register's kind
 * @returns true for registers with one row a customer
 * @example holdsContacts('leads') // true
 */
export function holdsContacts(kind: CardKind): boolean {
  return KINDS.has(kind);
}

function numberOf(core: string): Numbered | null {
  const [prefix, word, suffix] = SHAPES;
  const before = prefix?.exec(core);
  if (before) return numbered(before[1], foldWords(before[2] ?? ''));
  const own = foldWords(core);
  const inside = word?.exec(own);
  if (inside) return numbered(inside[2], `${inside[1] ?? ''}${inside[3] ?? ''}`);
  const behind = suffix?.exec(own);
  return behind ? numbered(behind[2], behind[1] ?? '') : null;
}

function numbered(number: string | undefined, rest: string): Numbered | null {
  if (number === undefined) return null;
  const digits = number.length === 2 && number.startsWith('十') ? 11 + DIGITS.indexOf(number.charAt(1)) : 0;
  const ordinal = digits || (ORDINAL[number] ?? (DIGITS.indexOf(number) + 1 || Number(number)));
  return ordinal > 0 ? { ordinal, rest } : null;
}

/** 跟进日期 is a word of the follow-up log; a bare 第一次回访 holds a day or what was said. */
function fieldFor(rest: string, core: string, { filled, shares }: ColumnProfile): FieldKey | null {
  const attribute = rest.replace(CONTACT, '');
  const known = ATTRIBUTES[attribute];
  if (known !== undefined) return known;
  if (attribute === '') {
    if (filled > 0) return shares.day >= MOST ? 'at' : shares.grade >= MOST ? 'gradeAfter' : 'content';
    return VISIT_SHAPE.test(core) ? 'at' : 'content';
  }
  const best = candidatesOf(readHeader(rest)).get('followups')?.[0];
  return best !== undefined && best.score >= SURE && fieldOf('followups', best.field.key) ? best.field.key : null;
}
