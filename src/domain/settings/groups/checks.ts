import { foldWidth } from '../../cell/text';
import { group, standard } from '../parameter';
import type { ValueType } from '../valueType';
import { orNone, percentType } from '../valueTypes';

/** 0755; a cell that takes it for a number loses its 0. */
const AREA_CODE: ValueType<string> = {
  read: (cell) => {
    const code = foldWidth(String(cell)).replace(/^0?(?=[1-9])/, '0');
    return /^0\d{2,3}$/.test(code) ? code : { fault: 'notAnAreaCode' };
  },
  write: (value) => ({ value, format: 'text' }),
};

/** Checking entries, finding duplicates. */
export const CHECKS = group('checks', {
  /** Put before a local number that has none (VALIDATION §2). */
  areaCode: standard(null, orNone(AREA_CODE)),
  /** Names as alike as this may be one customer's (DICTIONARY §0.3). */
  nameSimilarity: standard(0.9, percentType({ min: 0.5, max: 1 })),
});
