/** 判定: really lost, nearly, or not at all. */
export type Verdict = 'true' | 'near' | 'false';

export const VERDICTS: readonly Verdict[] = ['true', 'near', 'false'];

const WORDS: readonly (readonly [Verdict, RegExp])[] = [
  ['false', /假|否|不实|^(?:n|no|false)$/i],
  ['near', /准|疑|待/],
  ['true', /真|是|属实|^(?:y|yes|true)$/i],
];

/**
 * The verdict on a loss (DICTIONARY lost.truth), also where the sheet only asks 是否真战败.
 *
 * @returns null where nobody has judged
 * @example readVerdict('准战败') // 'near'
 */
export function readVerdict(text: string): Verdict | null {
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}
