import type { CardKind } from '../../../../src/domain/cards/types';
import type { CellValue } from '../../../../src/domain/cell/value';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';
import type { CheckContext } from '../../../../src/domain/validation/checkContext';
import type { Finding } from '../../../../src/domain/validation/finding';
import { rowFindings } from '../../../../src/domain/validation/rows/rowFindings';
import { findingText } from '../../../../src/i18n/checks';
import { day } from '../../day';
import { registerOf } from '../../register';

export const TODAY = day('2026-11-21');
export const CONTEXT: CheckContext = { settings: DEFAULT_SETTINGS, today: TODAY };

type Cells = Readonly<Record<string, readonly CellValue[]>>;

/** A register as it would be read on 2026-11-21. */
export const register = (kind: CardKind, cells: Cells, skipped: readonly number[] = []) =>
  registerOf(kind, cells, { today: TODAY, skipped });

/** Findings as row, field, code and severity; each has all that its sentence names. */
export const told = (findings: readonly Finding[]) =>
  findings.map(({ row, field, code, severity, params }) => {
    expect(findingText('zh-CN', code, params)).not.toMatch(/[{}]/);
    return `${row} ${field} ${code} ${severity}`;
  });

/** What is found in the rows of a register. */
export const foundIn = (kind: CardKind, cells: Cells, skipped?: readonly number[]) =>
  told(rowFindings(register(kind, cells, skipped), CONTEXT));

/** The same cell in so many rows. */
export const times = (count: number, value: CellValue): CellValue[] => new Array<CellValue>(count).fill(value);
