import type { SerialDay } from '../calendar';
import type { Region } from './reference';

/** A customer of the wholesaler. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly uscc: string;
  readonly group: string | null;
  readonly province: string;
  readonly city: string;
  readonly region: Region;
  readonly address: string;
  readonly phone: string;
  readonly contact: string;
  readonly contactPhone: string;
  readonly orgForm: string;
  readonly industry: string;
  readonly outlet: string;
  readonly location: string | null;
  readonly route: string;
  readonly class: string;
  /** 5 is the best. */
  readonly potential: number;
  readonly grid: string | null;
  readonly owner: string;
  readonly branch: string;
  readonly source: string;
  /** Who sent it, where it was sent. */
  readonly referrer: string | null;
  readonly since: SerialDay;
  readonly terms: string;
  readonly termDays: number;
  /** In 万元; nothing is sold on credit without one. */
  readonly limit: number | null;
  readonly status: string;
  readonly reviewedOn: SerialDay;
  readonly note: string | null;
  /** Share of the market it would have if all bought all the time. */
  readonly weight: number;
  /** First and last day of each stretch in which it orders; none for who never bought. */
  readonly lives: readonly (readonly [from: SerialDay, to: SerialDay])[];
}

/** What every document of the books has; what was planted is put into it afterwards. */
interface Document {
  docNo: string;
  docType: string;
  day: SerialDay | string;
  customer: string | null;
  customerId: string | null;
  readonly owner: string;
  note: string | null;
}

/** What is ordered, delivered or taken back. Amounts are in yuan with two decimals. */
interface Line extends Document {
  readonly company: Company;
  readonly product: string;
  readonly category: string;
  quantity: number;
  readonly unit: string;
  price: number | null;
  amount: number | string | null;
  readonly region: string;
  readonly branch: string;
  state: string | null;
}

export type OrderLine = Line;

/** A delivery, or goods taken back: quantity, amount and cost are negative then. */
export interface DeliveryLine extends Line {
  /** The order it belongs to. */
  readonly orderNo: string;
  cost: number | null;
  due: SerialDay | null;
}

export interface Receipt extends Document {
  readonly amount: number;
  readonly method: string;
  /** Delivery it pays for. */
  readonly matchNo: string | null;
}

/** A visit or call. */
export interface Visit {
  readonly id: string;
  readonly day: SerialDay;
  readonly company: Company;
  readonly mode: string;
  readonly subject: string;
  readonly content: string;
  readonly outcome: string;
  readonly next: SerialDay | null;
}

/** Somebody who might become a customer, and who told us of him. */
export interface Prospect {
  readonly id: string;
  readonly createdOn: SerialDay;
  readonly company: string;
  readonly contact: string;
  readonly phone: string;
  readonly source: string;
  readonly referrer: string | null;
  readonly product: string;
  readonly grade: string;
  readonly owner: string;
  readonly lastContact: SerialDay;
  readonly next: SerialDay | null;
  readonly state: string;
}

/** All sheets of the workbook. */
export interface TradingModel {
  readonly companies: readonly Company[];
  readonly orders: OrderLine[];
  readonly deliveries: DeliveryLine[];
  readonly receipts: Receipt[];
  readonly visits: readonly Visit[];
  readonly prospects: readonly Prospect[];
}
