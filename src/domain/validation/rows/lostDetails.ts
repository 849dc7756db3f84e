import type { Register } from '../../cards/register';
import { boughtBrand, lostKind } from '../../lost/lostKind';
import { remembered, valuesOf, type Judge, type RowRules } from './rowRule';

const WHOLE_CAR = /整车|whole car|vehicle/i;

/** Who is lost has bought elsewhere: another brand, or at another store of the same one. */
function boughtElsewhere(register: Register): Judge {
  const [kinds, brands] = [valuesOf(register, 'kind'), valuesOf(register, 'toBrand')];
  const isMeant = remembered((kind) => WHOLE_CAR.test(kind) || lostKind(kind, '', false) === 'sameBrand');
  const isBrand = remembered((brand) => boughtBrand(brand) !== '');
  return (row) => {
    if (!isMeant(kinds[row])) return null;
    return isBrand(brands[row]) ? true : { kind: String(kinds[row]) };
  };
}

/** What a lost deal has to say (R-5.03, D-11; DICTIONARY lost). */
export const LOST_DETAILS: RowRules = {
  lost: [
    {
      rule: 'lostDetails',
      code: 'noBrand',
      severity: 'error',
      field: 'toBrand',
      needs: ['kind', 'toBrand'],
      judge: boughtElsewhere,
    },
  ],
};
