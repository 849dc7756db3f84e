/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAddIn } from '../../../src/workbench/page/ribbon/readAddIn';

const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

describe('the ribbon as the manifest describes it', () => {
  const addIn = readAddIn(manifest);
  const buttons = addIn.groups.flatMap((group) => group.buttons);

  it('has the add-in’s name and group in both languages', () => {
    expect([addIn.name('zh-CN'), addIn.name('en-US')]).toEqual(['客户卡', 'Customer Cards']);
    expect(addIn.groups.map((group) => [group.label('zh-CN'), group.label('en-US')])).toEqual([
      ['客户卡', 'Customer Cards'],
    ]);
  });

  it('has a button that shows the pane, and buttons that run functions', () => {
    expect(buttons.map(({ id, action }) => [id, action])).toEqual(
      expect.arrayContaining([
        ['CustomerCards.Today', { kind: 'runFunction', functionName: 'showToday' }],
        ['CustomerCards.OpenPane', { kind: 'showPane' }],
        ['CustomerCards.GradeAndSchedule', { kind: 'runFunction', functionName: 'gradeAndSchedule' }],
      ]),
    );
  });

  it('gives every button a label, a description and an icon beside the page', () => {
    for (const { label, description, icon } of buttons) {
      expect(label('zh-CN')).not.toBe(label('en-US'));
      expect(description('zh-CN')).not.toBe('');
      expect(icon).toMatch(/^assets\/icons\/.+-32\.png$/);
    }
  });

  it('refuses a text that is no manifest', () => {
    expect(() => readAddIn('<html></html>')).toThrow();
    expect(() => readAddIn('404')).toThrow();
  });
});
