const DIGITS = '一二三四五六七八九十';
const ABOUT =
  '(?:洽谈|接洽|回访|跟进|跟踪|追踪|联系|沟通|拜访|来访|到访|访问|来店|到店|接触|接待|面谈|电访|关怀|记录|情况|内容|结果)';
const CHINESE = new RegExp(`^第?([初首${DIGITS}]|十[${DIGITS}]|\\d{1,2})次${ABOUT}*$`);
const NUMBERED = new RegExp(`^${ABOUT}+([${DIGITS}]|\\d{1,2})$`);
const ENGLISH = /^(first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th))(?:contact|visit|followup|call|meeting)s?$/;
const ENGLISH_NUMBERED = /^(?:contact|visit|followup|call|meeting)(\d{1,2})$/;
const ENGLISH_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/**
 * Which contact a heading names: 初次洽谈, 第二次, 跟进3, Second contact.
 *
 * @param core a header's `core`
 * @returns 1 for the first … or null for words that name none
 * @example ordinalOf('五次洽谈') // 5
 */
export function ordinalOf(core: string): number | null {
  const word = (CHINESE.exec(core) ?? NUMBERED.exec(core) ?? ENGLISH.exec(core) ?? ENGLISH_NUMBERED.exec(core))?.[1];
  return word === undefined ? null : numberOf(word);
}

function numberOf(word: string): number {
  if (word === '初' || word === '首') return 1;
  const english = ENGLISH_WORDS.indexOf(word);
  if (english >= 0) return english + 1;
  if (/^\d/.test(word)) return parseInt(word, 10);
  if (word.length === 1) return DIGITS.indexOf(word) + 1;
  return 10 + DIGITS.indexOf(word.charAt(1)) + 1;
}
