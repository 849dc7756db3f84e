import { isAllowed } from './licences';

describe('a package may be part of the add-in', () => {
  it.each(['MIT', '0BSD', 'Apache-2.0', '(MIT OR GPL-3.0-only)', 'MIT AND ISC'])('under %s', (licence) => {
    expect(isAllowed(licence)).toBe(true);
  });

  it.each([
    '',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'CC-BY-NC-4.0',
    'MIT AND GPL-3.0-only',
  ])('but not under "%s"', (licence) => {
    expect(isAllowed(licence)).toBe(false);
  });
});
