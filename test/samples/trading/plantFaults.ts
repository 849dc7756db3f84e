import { dayOf } from '../calendar';
import { createRandom } from '../random';
import type { Company, DeliveryLine, OrderLine, Receipt, TradingModel } from './model';
import { PLANTED, type Planted } from './planted';

/** The clerk leaves the number out, and now and then shortens the name. */
const WITHOUT_NUMBER = 0.12;
const SHORTENED = 0.3;

type Document = OrderLine | DeliveryLine | Receipt;

function writeAsClerk(documents: readonly Document[], companies: ReadonlyMap<string, Company>, seed: number): void {
  const random = createRandom(seed);
  const written = new Map<string, Pick<Document, 'customer' | 'customerId'>>();
  for (const document of documents) {
    const company = companies.get(document.customerId ?? '');
    if (!company) continue;
    const hasNumber = !random.chance(WITHOUT_NUMBER);
    const isShort = !hasNumber && random.chance(SHORTENED);
    const shortened = random.chance(0.5) ? company.short : company.name.replace(/(?:股份)?有限公司$/, '');
    const own = { customer: isShort ? shortened : company.name, customerId: hasNumber ? company.id : null };
    const known = written.get(document.docNo) ?? own;
    written.set(document.docNo, known);
    Object.assign(document, known);
  }
}

const asDay = (value: string | number | null) =>
  /^\d{4}-\d\d-\d\d$/.test(String(value)) ? dayOf(String(value)) : value;

/** How a planted value gets into a line of 发货. */
const DELIVERY_PLANTS: Readonly<Record<string, (line: DeliveryLine, planted: Planted) => void>> = {
  单据状态: (line, { value }) => Object.assign(line, { state: value }),
  '含税金额(元)': (line, { value, reason }) => {
    Object.assign(line, { amount: value });
    if (reason) Object.assign(line, { price: null, note: '价格待定' });
  },
  客户名称: (line, { value }) => Object.assign(line, { customer: value, customerId: null }),
  发货日期: (line, { value }) => Object.assign(line, { day: asDay(value) }),
  数量: (line, { value }) =>
    Object.assign(line, { quantity: value, amount: Math.abs(Number(line.amount)), cost: Math.abs(line.cost ?? 0) }),
  到期日: (line, { value }) => Object.assign(line, { due: asDay(value) }),
};

/** Fields of the other sheets, by their headers. */
const FIELDS: Readonly<Record<string, string>> = {
  统一社会信用代码: 'uscc',
  联系人手机: 'contactPhone',
  省份: 'province',
  业务员: 'owner',
};

/** Puts what was planted, and the usual carelessness of a clerk, into a copy of the books. */
export function plantTradingFaults(consistent: TradingModel): TradingModel {
  const companies = new Map(consistent.companies.map((company) => [company.id, company]));
  const copy = <Row extends object>(rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row }));
  const model = {
    ...consistent,
    companies: copy(consistent.companies),
    orders: copy(consistent.orders),
    deliveries: copy(consistent.deliveries),
    receipts: copy(consistent.receipts),
    visits: copy(consistent.visits),
  };
  writeAsClerk(model.deliveries, companies, 71);
  writeAsClerk(model.orders, companies, 72);
  writeAsClerk(model.receipts, companies, 73);
  for (const planted of PLANTED) {
    if (rowsToPlant(model, planted).length === 0) throw new Error(`no row ${planted.key}`);
    for (const plant of rowsToPlant(model, planted)) plant();
  }
  return model;
}

function rowsToPlant(model: TradingModel, planted: Planted): readonly (() => void)[] {
  const { sheet, key, column, value } = planted;
  switch (sheet) {
    case '发货':
      return model.deliveries
        .filter(({ docNo }) => docNo === key)
        .map((line) => () => DELIVERY_PLANTS[column]?.(line, planted));
    case '企业客户资料':
      return model.companies
        .filter(({ id }) => id === key)
        .map((company) => () => Object.assign(company, { [FIELDS[column] ?? column]: value }));
    case '拜访记录':
      return model.visits
        .filter(({ id }) => id === key)
        .map((visit) => () => Object.assign(visit, { company: { ...visit.company, id: value } }));
    case '回款':
      return model.receipts
        .filter(({ docNo }) => docNo === key)
        .map((receipt) => () => Object.assign(receipt, { customer: value, customerId: null }));
    default:
      return [];
  }
}
