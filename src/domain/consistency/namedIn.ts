import { plainName } from '../customers/knownIndex';

const BETWEEN = /[、，,;；。/\s]+/;
/** What is to be done with them stands before the names. */
const TASK =
  /^(?:\d+[.)）])?(?:电话|微信|短信|上门)?(?:回访|跟进|跟踪|邀约|联系|拜访|致电|接待|关怀|维护|预约|约)?(?:保有客户|老客户|意向客户|客户|顾客)?[:：]?/;
const NAME_LENGTHS = [4, 3, 2];

/** Most plans say the same few things: what might be a name in them is looked for once. */
const READ = new Map<string, readonly string[]>();
const MOST_READ = 10_000;

/**
 * The customers a plan names in its words, as salespersons write them down for the next day.
 *
 * @param words the plan
 * @param known names of the customers there are, as they are compared
 * @returns names as they are compared, each once; empty where the words name nobody who is known
 * @example namedIn('回访张三、李四报价', new Set(['张三', '李四'])) // ['张三', '李四']
 */
export function namedIn(words: string, known: ReadonlySet<string> = new Set()): readonly string[] {
  if (!known.size) return [];
  const names = partsOf(words).flatMap((part) => {
    const length = NAME_LENGTHS.find((one) => part.length >= one && known.has(part.slice(0, one)));
    return length === undefined ? [] : [part.slice(0, length)];
  });
  return names.length > 1 ? [...new Set(names)] : names;
}

function partsOf(words: string): readonly string[] {
  let parts = READ.get(words);
  if (!parts) {
    parts = words.split(BETWEEN).map((part) => plainName(part.replace(TASK, '')));
    if (READ.size >= MOST_READ) READ.clear();
    READ.set(words, parts);
  }
  return parts;
}
