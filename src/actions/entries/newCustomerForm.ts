import { fieldOf } from '../../domain/cards';
import { sectionsOf } from '../../domain/cards/sections';
import { formatDay } from '../../domain/cell/day';
import { readRegister } from '../../excel/readRegister';
import { withWorkbook } from '../../excel/session';
import { recogniseWorkbook } from '../readings';
import type { ActionContext } from '../types';
import { cardField } from './cardField';
import { customersOn, namesIn } from './customerCard';
import type { EntryField, EntryValues } from './types';

/**
 * 新客户: what a register asks of a new customer, what has to be filled in first, with the day and the salesperson proposed;
 * computed fields are not asked for.
 *
 * @param context `sheet` is the register
 * @returns fields under the register's own headers
 * @throws Failure sheetGone, noRegister
 */
export function newCustomerForm(context: ActionContext & { readonly sheet: string }): Promise<readonly EntryField[]> {
  return withWorkbook(context, async (session) => {
    const { sheets, settings } = await recogniseWorkbook(session, { today: context.today });
    const reading = customersOn(sheets, context.sheet);
    const { kind, columns } = reading;
    const people = columns.filter(({ field }) => fieldOf(kind, field)?.type === 'ref').map(({ field }) => field);
    const register = await readRegister(session, reading, people, context.today);
    const keys = sectionsOf(kind, columns.map(({ field }) => field)).flatMap(({ fields }) => fields); // prettier-ignore
    const { who = '', today } = context;
    const proposals: EntryValues = { [kind === 'visits' ? 'date' : 'createdOn']: formatDay(today), owner: who };
    const fields = keys.flatMap((key): readonly EntryField[] => {
      const column = columns.find(({ field }) => field === key);
      const known = fieldOf(kind, key);
      if (!column || !known || known.need === 'computed') return [];
      const field = cardField(
        known,
        { header: column.header, names: namesIn(register, key, settings) },
        kind,
        settings,
      );
      // Numbers come by themselves.
      return [{ ...field, required: field.required && known.type !== 'id', value: proposals[key] ?? '' }];
    });
    return [...fields.filter(({ required }) => required), ...fields.filter(({ required }) => !required)];
  });
}
