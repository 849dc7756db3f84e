import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import lock from '../../package-lock.json';
import { version } from '../../package.json';

/** A release is known by one number, and what is new in it is written down. */
const changelog = readFileSync(resolve(__dirname, '../../CHANGELOG.md'), 'utf8');
const sections = changelog.split(/^## /m).slice(1);
const titles = sections.map((section) => section.split('\n')[0]?.trim() ?? '');

it('the version has its section in the changelog, with something in it', () => {
  const section = sections[titles.findIndex((title) => title.split(' ')[0] === version)];
  expect(section).toMatch(/^- \S/m);
});

it('the changelog’s versions stand once each, the latest first', () => {
  const numbers = titles.filter((title) => title !== 'Unreleased').map((title) => title.split(' ')[0] ?? '');
  const value = (number: string) => number.split('.').reduce((sum, part) => sum * 1_000 + Number(part), 0);
  for (const number of numbers) expect(number).toMatch(/^\d+\.\d+\.\d+$/);
  const values = numbers.map(value);
  expect(values).toEqual([...new Set(values)].sort((a, b) => b - a));
  expect(numbers[0]).toBe(version);
});

it('the lock knows the same version', () => {
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
});
