import { readText } from '../cell/text';
import type { CellValue } from '../cell/value';

/** What a supervisor has to clear before the evening meeting. */
export type ContactRemark = 'noContent' | 'shortContent' | 'noNext' | 'noGrade';

/** A contact as it was noted; what the log has no column for is left out. */
export interface NotedContact {
  readonly content?: CellValue;
  readonly next?: CellValue;
  readonly gradeAfter?: CellValue;
}

/** 看车 or 已联系 tells nobody what was talked about. */
const LEAST_WORDS = 4;

/**
 * What is missing from a noted contact: what was said, or hardly a word of it, the next contact while the customer is
 * open, the grade after it (R-3.09 主管每日夕会前检查, R-3.10 必须预定下次联系时间).
 *
 * @param contact the cells of the log's row
 * @param open the customer is still to be worked on; true too where nobody knows
 * @returns remarks in the order of the row; none where all is there
 * @example contactRemarks({ content: '看车', next: '', gradeAfter: 'A' }, true) // ['shortContent', 'noNext']
 */
export function contactRemarks({ content, next, gradeAfter }: NotedContact, open: boolean): readonly ContactRemark[] {
  const remarks: ContactRemark[] = [];
  const words = content === undefined ? undefined : readText(content);
  if (words === null) remarks.push('noContent');
  else if (words !== undefined && [...words].length < LEAST_WORDS) remarks.push('shortContent');
  if (open && isBlank(next)) remarks.push('noNext');
  if (isBlank(gradeAfter)) remarks.push('noGrade');
  return remarks;
}

function isBlank(value: CellValue | undefined): boolean {
  return value !== undefined && readText(value) === null;
}
