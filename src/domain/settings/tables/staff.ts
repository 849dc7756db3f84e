import { foldWidth } from '../../cell/text';
import type { Table } from '../table';
import { eitherType } from '../valueTypes';

/** Somebody who works with customers; a leaver's customers are handed over. */
export interface StaffMember {
  readonly name: string;
  readonly role: string;
  readonly active: boolean;
}

/** The staff: name, role, 在职 or 离职 (DICTIONARY staff, R-12.09). */
export const staff: Table<readonly StaffMember[], boolean> = {
  group: 'staff',
  standard: [],
  entries: (members) => members.map(({ name, role, active }) => ({ item: name, detail: role, value: active })),
  build: (entries) => entries.map(({ item, detail, value }) => ({ name: item, role: detail, active: value })),
  type: () => eitherType('active', 'left'),
  blank: true,
  identity: ({ item }) => item,
  readPlace: ({ item, detail }) => ({ item: foldWidth(item), detail: foldWidth(detail) }),
};
