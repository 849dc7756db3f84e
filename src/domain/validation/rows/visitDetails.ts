import type { Register } from '../../cards/register';
import { blankIn, valuesOf, type Judge, type RowRules } from './rowRule';

/** Who leaves nothing says why; who comes again has left it before. */
function reasoned(register: Register): Judge {
  const [left, first] = [valuesOf(register, 'leftInfo'), valuesOf(register, 'firstVisit')];
  const [noReason, noPhone] = [blankIn(register, 'noInfoReason'), blankIn(register, 'phone')];
  return (row) => {
    if (left[row] !== false || first[row] === false || !noPhone(row)) return null;
    return noReason(row) ? {} : true;
  };
}

/** Who leaves something leaves a phone, or a WeChat ID. */
function reachable(register: Register): Judge {
  const left = valuesOf(register, 'leftInfo');
  const [noPhone, noWechat] = [blankIn(register, 'phone'), blankIn(register, 'wechat')];
  return (row) => (left[row] !== true ? null : noPhone(row) && noWechat(row) ? {} : true);
}

/** Who leaves something has a name: 某先生 is one. */
function named(register: Register): Judge {
  const [left, noName] = [valuesOf(register, 'leftInfo'), blankIn(register, 'name')];
  return (row) => (left[row] !== true ? null : noName(row) ? {} : true);
}

/** Who leaves a phone is graded, unless he buys on the spot or comes again. */
function graded(register: Register): Judge {
  const [left, ordered, first] = ['leftInfo', 'ordered', 'firstVisit'].map((field) => valuesOf(register, field));
  const noGrade = blankIn(register, 'grade');
  return (row) => {
    if (left?.[row] !== true || ordered?.[row] === true || first?.[row] === false) return null;
    return noGrade(row) ? {} : true;
  };
}

/** What a visitor leaves (DICTIONARY visits: 是否留资, 未留资原因, 联系电话, 意向级别; ). */
export const VISIT_DETAILS: RowRules = {
  visits: [
    {
      rule: 'visitDetails',
      code: 'noReason',
      severity: 'warning',
      field: 'noInfoReason',
      needs: ['leftInfo', 'noInfoReason'],
      judge: reasoned,
    },
    {
      rule: 'visitDetails',
      code: 'noPhoneLeft',
      severity: 'error',
      field: 'phone',
      needs: ['leftInfo', 'phone'],
      judge: reachable,
    },
    {
      rule: 'visitDetails',
      code: 'noNameLeft',
      severity: 'warning',
      field: 'name',
      needs: ['leftInfo', 'name'],
      judge: named,
    },
    {
      rule: 'visitDetails',
      code: 'notGraded',
      severity: 'warning',
      field: 'grade',
      needs: ['leftInfo', 'grade'],
      judge: graded,
    },
  ],
};
