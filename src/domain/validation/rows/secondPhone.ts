import { valuesOf, type RowRules } from './rowRule';

/** A second phone that is the first one again reaches nobody else (DICTIONARY leads: 备用电话). */
export const SECOND_PHONE: RowRules = {
  leads: [
    {
      rule: 'phone',
      code: 'samePhone',
      severity: 'info',
      field: 'phone2',
      needs: ['phone', 'phone2'],
      judge: (register) => {
        const [first, second] = [valuesOf(register, 'phone'), valuesOf(register, 'phone2')];
        return (row) => {
          const [own, other] = [first[row] ?? null, second[row] ?? null];
          return own === null || other === null ? null : own === other ? {} : true;
        };
      },
    },
  ],
};
