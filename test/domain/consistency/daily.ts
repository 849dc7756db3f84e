/** Lines of a daily report: day, salesperson, activity, customer, phone, content, grade, plan. */
export function dailyOf(...lines: readonly (readonly string[])[]) {
  const column = (index: number) => lines.map((line) => line[index] ?? '');
  const [at, by, subject, name, phone, content, gradeAfter, nextPlan] = [0, 1, 2, 3, 4, 5, 6, 7].map(column);
  return { at, by, subject, name, phone, content, gradeAfter, nextPlan } as Readonly<Record<string, readonly string[]>>;
}

/** 张三, whose card 王强 keeps. */
export const LEAD = {
  leadId: ['YX1'],
  name: ['张三'],
  phone: ['13800138001'],
  owner: ['王强'],
  state: ['跟进中'],
} as const;

/** One contact with 张三: day, next date, grade. */
export function contact(at: string, next = '', gradeAfter = '', by = '王强') {
  return { leadId: ['YX1'], at: [at], next: [next], gradeAfter: [gradeAfter], by: [by] };
}
