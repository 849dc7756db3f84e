import { coverage } from '../../../src/workbench/host/run/coverage';

describe('what the host knows of Office.js', () => {
  const classes = coverage();
  const of = (name: string) => classes.find((one) => one.name === name);

  it('is found in its classes by the names of the API', () => {
    expect(of('Range')?.known).toEqual(
      expect.arrayContaining(['values', 'formulas', 'numberFormat', 'getOffsetRange', 'getRowProperties']),
    );
    expect(of('Table')?.known).toEqual(expect.arrayContaining(['resize', 'columns', 'getDataBodyRange']));
    expect(of('PivotTable')?.known).toEqual([]);
    expect(of('Range')?.missing).toContain('flashFill');
  });

  it('has all that the add-in uses of tables, cells and protection', () => {
    for (const [name, members] of [
      ['TableColumn', ['name', 'index', 'getDataBodyRange']],
      ['WorksheetProtection', ['protected', 'protect', 'unprotect']],
      ['AutoFilter', ['apply', 'criteria', 'isDataFiltered', 'getRangeOrNullObject']],
      ['DataValidation', ['rule', 'prompt', 'errorAlert', 'type']],
    ] as const)
      expect(of(name)?.known).toEqual(expect.arrayContaining([...members]));
  });

  it('makes no member up', () => {
    expect(classes.flatMap(({ name, foreign }) => foreign.map((member) => `${name}.${member}`))).toEqual([]);
  });
});
