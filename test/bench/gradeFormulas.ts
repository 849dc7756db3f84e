import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where the register of leads ends: grade and next contact as formulas stand in the two columns right of it. */
export const FORMULA_COLUMNS = ['U', 'V'] as const;

/**
 * What grading and scheduling do to a row of the bench's register, as somebody would write it into the sheet: the grade
 * by the expected date, else the judged one; the next contact planned, else by the interval of the judged grade, not
 * before today and not after the purchase. Closed leads have neither.
 *
 * @param row as Excel counts
 * @param today serial day
 */
export function gradeFormulas(row: number, today: number): readonly [grade: string, next: string] {
  const [judged, expected, contact, planned, state] = ['F', 'H', 'K', 'L', 'M'].map((column) => `${column}${row}`);
  const isComing = `AND(${expected}<>"",${expected}>=${today})`;
  const byDay = `IF(${expected}<=${today}+7,"H",IF(${expected}<=EDATE(${today},1),"A",IF(${expected}<=EDATE(${today},3),"B","C")))`;
  const due = `IF(${judged}="C",EDATE(${contact},1),${contact}+IF(${judged}="H",2,IF(${judged}="A",7,14)))`;
  return [
    `IF(${state}="成交","",IF(${isComing},${byDay},${judged}))`,
    `IF(${state}="成交","",IF(${planned}<>"",${planned},MIN(MAX(${due},${today}),IF(${isComing},${expected},2958465))))`,
  ];
}

/** The file with these formulas in every row, without results: whoever opens it has to work them out. */
export function withGradeFormulas(file: Uint8Array, today: number): Uint8Array {
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const parts = Object.entries(unzipSync(file)).map(([name, content]) => {
    if (!name.endsWith('worksheets/sheet1.xml')) return [name, content] as const;
    const xml = strFromU8(content).replace(/<row\b[^>]*\br="(\d+)"[^>]*>.*?(?=<\/row>)/gs, (cells, digits: string) => {
      if (digits === '1') return cells;
      const added = gradeFormulas(Number(digits), today).map(
        (formula, i) => `<c r="${FORMULA_COLUMNS[i] ?? ''}${digits}"><f>${escape(formula)}</f></c>`,
      );
      return cells + added.join('');
    });
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 1 });
}
