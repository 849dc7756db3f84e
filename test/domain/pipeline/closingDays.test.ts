import { closingDays } from '../../../src/domain/pipeline/closingDays';
import { formatDay } from '../../../src/domain/cell/day';
import { salesOf } from '../daily/salesOf';

const sales = salesOf({
  leads: {
    leadId: ['1', '2', '3', '4', '5', '6', '7'],
    phone: ['13800138001', '13800138002', '13800138003', '13800138004', '13800138005', '13800138006', '13800138007'],
    state: ['成交', '战败', '已订', '已订', '休眠', '跟进中', '成交'],
  },
  followups: { leadId: ['1', '5', '6'], at: ['2026-11-19', '2026-11-05', '2026-11-06'] },
  visits: { phone: ['13800138003', '13800138004'], date: ['2026-11-08', '2026-11-09'], ordered: ['√', ''] },
  owners: { phone: ['13800138001', '13800138006'], deliveredOn: ['2026-11-20', '2025-01-01'] },
  lost: { phone: ['13800138002', '13800138001'], lostOn: ['2026-11-11', '2026-11-12'] },
});

it.each([
  [0, 'won on delivery, whatever else was lost', '2026-11-20'],
  [1, 'lost on the day of its loss', '2026-11-11'],
  [2, 'ordered on the day of the order', '2026-11-08'],
  [3, 'ordered, and nobody wrote down when', ''],
  [4, 'dormant since its last contact', '2026-11-05'],
  [5, 'open', ''],
  [6, 'won, and nothing tells when', ''],
])('lead %i: %s', (row, _why, expected) => {
  const [leads] = sales.leads;
  const found = leads ? closingDays(leads, sales)[row] : undefined;
  expect(found ? formatDay(found) : '').toBe(expected);
});
