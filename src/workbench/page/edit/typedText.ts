import { isFormula } from '../../host/model/formulaSyntax';

const PLAIN_NUMBER = /^[-+]?[\d,]*\.?\d+$/;

/** What goes into a cell for what was typed: in a percent cell numbers are percents, and a formula's last brackets may lack. */
export function typedText(text: string, numberFormat: string): string {
  const isPercent = numberFormat.replace(/"[^"]*"/g, '').includes('%');
  if (isPercent && PLAIN_NUMBER.test(text)) return `${text}%`;
  if (!text.startsWith('=') || isWellFormed(text)) return text;
  return [')', '))', ')))'].map((brackets) => text + brackets).find(isFormula) ?? text;
}

/** Whether the text can be entered: a lone `=` is text. */
export function isWellFormed(text: string): boolean {
  return !text.startsWith('=') || text.length === 1 || isFormula(text);
}
