import type { RegisterColumn } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { readBoolean } from '../../cell/readBoolean';
import { isProblem } from '../../cell/problem';
import { partsOf } from '../../cell/readMulti';
import { foldWidth } from '../../cell/text';
import type { CellValue } from '../../cell/value';
import { gradeName } from '../../grading/gradeName';
import { isLeadState, leadPhase } from '../../grading/leadState';
import type { Trouble } from '../finding';
import { isClosed } from '../rows/closedIssue';
import { areMostly, ownWords, sampleRows } from './columnHabits';
import { safely, trouble, type CheckedField, type ValueCheck } from './valueCheck';
import { edgesOf, writtenAs } from './writtenAs';

/** Lists that every trade words in its own way: what is not in them is only noted. */
const FREE: ReadonlySet<FieldKey> = new Set([
  'source', 'channel', 'mode', 'closeReason', 'noInfoReason', 'reason1', 'reason2', 'industry', 'region', 'outlet',
  'location', 'payMethod', 'role', 'tier', 'cardType', 'class', 'cclass', 'lifecycle', 'orgForm', 'buyMode', 'income', 'need',
]); // prettier-ignore
/** Lists of the settings beside the values of the dictionary. */
const OWN_LISTS: Readonly<
  Record<FieldKey, 'closeReasons' | 'lostReasons' | 'lostDetails' | 'noInfoReasons' | 'roles'>
> = {
  closeReason: 'closeReasons',
  reason1: 'lostReasons',
  reason2: 'lostDetails',
  noInfoReason: 'noInfoReasons',
  role: 'roles',
};
/** Words for the values of the dictionary. */
const SAME: Readonly<Record<string, string>> = {
  先生: '男', 男士: '男', M: '男', MALE: '男', MR: '男', 女士: '女', 小姐: '女', F: '女', FEMALE: '女', MS: '女', 其它: '其他',
}; // prettier-ignore
/** States in other words that the rules of a row understand. */
const PHASES: Readonly<Record<string, (word: string) => boolean>> = {
  'leads.state': isLeadState,
  'issues.status': isClosed,
};
/** So many choices are named in a sentence. */
const NAMED = 8;
/** Letters beside every scale: O has ordered, F has failed, N is new (DICTIONARY §0.4). */
const BESIDE_SCALES = /^(?:[OFN](?:级|类)?|订)$/;

/**
 * How enumerations are checked: against the dictionary, or the user's own list. A word that the column uses all the time is
 * the user's own; one that contains a known word is that word (普通会员, 已成交).
 *
 * @example choiceCheck({ kind: 'leads', field: gender, context }).trouble('难', '难')?.code // 'notInList'
 */
export function choiceCheck({ kind, field, context: { settings }, column }: CheckedField): ValueCheck {
  const list = field.list === 'grades' ? undefined : (field.list ?? OWN_LISTS[field.key]);
  const listed = list ? settings[list] : [];
  const choices = [...new Set([...(field.values ?? []), ...listed])];
  const exact: ReadonlySet<CellValue> = new Set(choices);
  const folded = new Map(choices.map((choice) => [bare(choice), choice]));
  const isOwn = ownWords(column);
  const isFree = FREE.has(field.key) || field.list !== undefined || field.type === 'multi';
  const hasPhase = PHASES[`${kind}.${field.key}`] ?? (() => false);

  const isKnown = (text: string) => {
    const word = SAME[text.toUpperCase()] ?? text;
    if (folded.has(bare(word)) || hasPhase(word)) return true;
    return choices.some((choice) => alike(word, choice)) && !namesTwo(word, choices);
  };
  return {
    isRight: (raw) => choices.length === 0 || exact.has(raw),
    trouble: (raw, parsed) => {
      const text = String(parsed ?? raw);
      const known = folded.get(bare(text));
      if (known !== undefined) return typeof raw === 'string' ? writtenAs(raw, known, 'blanks') : null;
      if ((field.type === 'multi' ? partsOf(text) : [text]).every(isKnown)) return null;
      // An income of 16 (万) is no choice, and no slip of one.
      if (isFree && typeof raw === 'number') return null;
      if (isOwn(text)) return isFree ? null : trouble('choice', 'info', 'ownWord');
      const params = { choices: choices.slice(0, NAMED).join('、') };
      return trouble('choice', isFree ? 'info' : 'warning', 'notInList', { params });
    },
  };
}

/** 重 要 and ＶＩＰ客户 are 重要 and VIP客户. */
const bare = (text: string) => foldWidth(text).replace(/\s/g, '').toUpperCase();

/** 男女 is neither of them. */
function namesTwo(word: string, choices: readonly string[]): boolean {
  return choices.filter((choice) => choice.length === 1 && word.includes(choice)).length > 1;
}

/** Letters say all or nothing: AA级 is AA, AAAA is not AAA. */
const LETTERS = /^[A-Z]+$/;

/** 普通会员 and 普通, 忠诚 and 忠诚客户; one character says too little, unless it begins the word. */
function alike(word: string, choice: string): boolean {
  if (word.length < 2) return false;
  if (LETTERS.test(choice)) return word.toUpperCase().match(/[A-Z]+/)?.[0] === choice;
  return choice.includes(word) || (choice.length >= 2 ? word.includes(choice) : word.startsWith(choice));
}

/**
 * How judged grades are checked: what the scale in use can read is right, and so are O, F and N and the words of a closed
 * lead. A full-width or small letter is better written as the others are.
 *
 * @example gradeCheck(about).trouble('A+', 'A+')?.code // 'unknownGrade'
 */
export function gradeCheck({ context: { settings }, column }: CheckedField): ValueCheck {
  const profile = settings.gradeProfile;
  const grades = profile.grades.map(({ grade }) => grade);
  const bare: ReadonlySet<CellValue> = new Set(grades);
  const isOwn = ownWords(column);
  let mostlyBare: boolean | undefined;
  return {
    isRight: (raw) => bare.has(raw),
    trouble: (raw) => {
      if (typeof raw !== 'string')
        return trouble('grade', 'error', 'unknownGrade', { params: { grades: grades.join('、') } });
      const folded = foldWidth(raw).toUpperCase();
      if (BESIDE_SCALES.test(folded) || leadPhase(folded) !== 'open') return null;
      const grade = gradeName(raw, profile);
      if (grade === null) return null;
      if (typeof grade === 'object') {
        return isOwn(foldWidth(raw))
          ? trouble('grade', 'info', 'ownWord')
          : trouble('grade', 'error', 'unknownGrade', { params: { grades: grades.join('、') } });
      }
      if (folded === grade) return writtenAs(raw, grade, 'gradeStyle');
      const isLetter = [`${grade}级`, `${grade}类`].includes(folded);
      mostlyBare ??= areMostly(column, (value) => bare.has(value));
      return isLetter && mostlyBare ? writtenAs(raw, grade, 'gradeStyle') : null;
    },
  };
}

/**
 * How yes and no are checked: they can be read, and are written as the column writes them.
 *
 * @example boolCheck(about).trouble('Y', true)?.repair?.to // '√'
 */
export function boolCheck({ column }: CheckedField): ValueCheck {
  const [yes, no] = column ? [usual(column, true), usual(column, false)] : [null, null];
  const usualOf = (parsed: unknown) => (parsed === true ? yes : no);
  return {
    isRight: (raw, parsed) => parsed !== null && (usualOf(parsed) ?? raw) === raw,
    trouble: (raw, parsed, problem) => {
      if (problem) return trouble('choice', 'warning', 'notYesNo');
      const to = usualOf(parsed);
      if (typeof parsed !== 'boolean' || to === null || to === raw) return null;
      return trouble('writtenAs', 'info', 'yesNoStyle', {
        params: { usual: String(to) },
        repair: safely(to, 'general'),
      });
    },
  };
}

/** What nearly all cells of a column say for yes, or for no. */
function usual(column: RegisterColumn, wanted: boolean): CellValue | null {
  const said = sampleRows(column)
    .map((row) => column.raw[row] ?? '')
    .filter((raw) => {
      const read = readBoolean(raw);
      return !isProblem(read) && read === wanted;
    });
  const counts = new Map<CellValue, number>();
  for (const raw of said) counts.set(raw, (counts.get(raw) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= 3 && most[1] >= 0.6 * said.length ? most[0] : null;
}

/**
 * How names of staff are checked: they are in the list of staff, and still there. Without a list nobody is unknown.
 *
 * @example staffCheck(about).trouble('赵永强', '赵永强')?.code // 'staffUnknown'
 */
export function staffCheck({ context: { settings } }: CheckedField): ValueCheck {
  const active = new Map(settings.staff.map((member) => [member.name, member.active]));
  const check = (name: string): Trouble | null => {
    const isActive = active.get(name) ?? active.get(name.replace(/\s/g, ''));
    if (isActive === undefined) return trouble('staff', 'warning', 'staffUnknown', { params: { name } });
    return isActive ? null : trouble('staff', 'warning', 'staffLeft', { params: { name } });
  };
  return {
    isRight: (raw) => typeof raw === 'string' && active.get(raw) === true,
    trouble: (raw) => {
      const found =
        active.size === 0
          ? null
          : partsOf(String(raw))
              .map(check)
              .find((one) => one !== null);
      return found ?? (typeof raw === 'string' ? edgesOf(raw) : null);
    },
  };
}

/**
 * How products are checked: they are in the list of products, or name one of it with its colour. Without a list none is unknown.
 *
 * @example productCheck(about).trouble('云驰H9', '云驰H9')?.code // 'productUnknown'
 */
export function productCheck({ context: { settings } }: CheckedField): ValueCheck {
  const products = settings.products.map((product) => foldWidth(product).toUpperCase().replace(/\s/g, ''));
  const isKnown = (text: string) => {
    const name = foldWidth(text).toUpperCase().replace(/\s/g, '');
    return products.some((product) => name.includes(product) || (name.length >= 2 && product.includes(name)));
  };
  return {
    isRight: () => products.length === 0,
    trouble: (raw) => {
      const isListed = isKnown(String(raw)) || partsOf(String(raw)).every(isKnown);
      return isListed ? null : trouble('product', 'warning', 'productUnknown');
    },
  };
}
