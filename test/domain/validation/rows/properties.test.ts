import fc from 'fast-check';
import type { CellValue } from '../../../../src/domain/cell/value';
import { rowFindings } from '../../../../src/domain/validation/rows/rowFindings';
import { CONTEXT, register, TODAY } from './found';

const FIELDS = ['name', 'createdOn', 'gradeManual', 'state', 'expectedOn', 'nextContact', 'phone', 'phone2'] as const;
const near = fc.oneof(fc.constant(''), fc.integer({ min: TODAY - 60, max: TODAY + 60 }));
const phone = fc.constantFrom('', '13800138000', '13900139000');
const lead = fc
  .tuple(near, fc.constantFrom('', 'H', 'C'), fc.constantFrom('', '跟进中', '战败'), near, near, phone, phone)
  .map((cells): CellValue[] => cells);
const leads = fc.array(lead, { minLength: 1, maxLength: 25 }).map((rows) => rows.map((row, i) => [`客户${i}`, ...row]));

/** What is found for each customer, whatever row he stands in. */
function byCustomer(rows: readonly (readonly CellValue[])[], more: Record<string, CellValue[]> = {}): string[] {
  const cells = Object.fromEntries(FIELDS.map((field, i) => [field, rows.map((row) => row[i] ?? '')]));
  return rowFindings(register('leads', { ...cells, ...more }), CONTEXT)
    .map(({ row, code, severity }) => `${String(rows[row]?.[0])} ${code} ${severity}`)
    .sort();
}

test('the order of the rows changes nothing that is found for a customer', () => {
  fc.assert(
    fc.property(
      leads.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => expect(byCustomer(shuffled)).toEqual(byCustomer(rows)),
    ),
  );
});

test('an empty column changes nothing that is found', () => {
  const empty = fc.constantFrom('gradedOn', 'suggestedContact', 'province', 'city', 'lastContact');
  fc.assert(
    fc.property(leads, empty, (rows, field) =>
      expect(byCustomer(rows, { [field]: rows.map(() => '') })).toEqual(byCustomer(rows)),
    ),
  );
});
