import type { Register } from '../../cards/register';
import { civilDay, formatDay } from '../../cell/day';
import type { SerialDay } from '../../cell/value';
import type { CheckContext } from '../checkContext';
import { idNoFacts, type IdNoFacts } from '../fields/idNo';
import type { RowFindingCode } from './codes';
import { remembered, valuesOf, type Judge, type RowRule, type RowRules } from './rowRule';

const MALE = /^(?:男|m$|male|先生|mr)/i;
const FEMALE = /^(?:女|f$|female|女士|小姐|ms|mrs)/i;
/** Excel gives a birthday that is typed without its year the year in which it is typed. */
const NO_YEAR_MEANT = 10 * 365;

/** The holders of the ID numbers; null where there is no valid one. */
function holders(register: Register, { today }: CheckContext): (row: number) => IdNoFacts | null {
  const ids = valuesOf(register, 'idNo');
  return (row) => {
    const id = ids[row];
    return typeof id === 'string' ? idNoFacts(id, today) : null;
  };
}

/** The 17th digit is odd for a man, even for a woman: an ID of one sex is not of the other. */
function idOf(sex: IdNoFacts['sex'], code: RowFindingCode): RowRule {
  const judge = (register: Register, context: CheckContext): Judge => {
    const [holderOf, sexes] = [holders(register, context), valuesOf(register, 'gender')];
    const sexOf = remembered((said) => (MALE.test(said) ? '男' : FEMALE.test(said) ? '女' : null));
    return (row) => {
      const said = sexOf(sexes[row]);
      const holder = said === null ? null : holderOf(row);
      return holder?.sex !== sex ? null : said === sex ? true : {};
    };
  };
  return { rule: 'idAgrees', code, severity: 'warning', field: 'gender', needs: ['idNo', 'gender'], judge };
}

/** Digits 7–14 are the day of birth. */
function birthdayAgrees(register: Register, context: CheckContext): Judge {
  const [holderOf, birthdays] = [holders(register, context), valuesOf(register, 'birthday')];
  const { today } = context;
  return (row) => {
    const said = birthdays[row];
    const holder = typeof said === 'number' ? holderOf(row) : null;
    if (typeof said !== 'number' || holder === null) return null;
    const agrees = today - said < NO_YEAR_MEANT ? sameDayOfYear(said, holder.birthday) : said === holder.birthday;
    return agrees ? true : { day: formatDay(said), birthday: formatDay(holder.birthday) };
  };
}

function sameDayOfYear(one: SerialDay, other: SerialDay): boolean {
  const [a, b] = [civilDay(one), civilDay(other)];
  return a.month === b.month && a.day === b.day;
}

const BIRTHDAY: RowRule = {
  rule: 'idAgrees',
  code: 'otherBirthday',
  severity: 'warning',
  field: 'birthday',
  needs: ['idNo', 'birthday'],
  judge: birthdayAgrees,
};

/** What the ID number says of sex and birthday (GB 11643-1999; VALIDATION.md §4). */
export const ID_AGREES: RowRules = {
  leads: [idOf('男', 'idOfMan'), idOf('女', 'idOfWoman'), BIRTHDAY],
  owners: [BIRTHDAY],
  members: [idOf('男', 'idOfMan'), idOf('女', 'idOfWoman'), BIRTHDAY],
};
