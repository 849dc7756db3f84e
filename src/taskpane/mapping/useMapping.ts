import { useCallback, useEffect, useState } from 'react';
import type { MappedColumn, MappedSheet, MappingCorrection } from '../../actions/types';
import type { FieldKey } from '../../domain/cards/types';
import { JOBS } from '../session/jobs';
import { useSession, useSessionState } from '../session/SessionContext';
import { useLocale, useText } from '../session/useText';
import { columnCorrection } from './corrections';
import { said } from './said';

export type Correct = (correction: MappingCorrection) => void;

/** Gives a column a field, leaves it alone (null), or takes back what was said of it (undefined). */
export type Assign = (column: Pick<MappedColumn, 'header' | 'occurrence'>, field: FieldKey | null | undefined) => void;

/** A worksheet's mapping, how to correct it, and what the last correction came to. */
interface Mapping {
  /** Absent until it has been read. */
  readonly mapping: MappedSheet | undefined;
  readonly message: string;
  readonly correct: Correct;
  readonly assign: Assign;
}

/** Reads the mapping of a worksheet; every correction is written at once. The functions stay the same between readings. */
export function useMapping(sheet: string): Mapping {
  const t = useText();
  const locale = useLocale();
  const { run, state } = useSession();
  const mapping = useSessionState(({ answers }) => (answers.mapping?.name === sheet ? answers.mapping : undefined));
  const undone = useSessionState(({ answers }) => answers.undone);
  const [message, setMessage] = useState('');
  useEffect(() => void run(JOBS.readMapping(sheet)), [run, sheet, undone]);

  const correct = useCallback<Correct>(
    async (correction) => {
      const before = state().answers.mapping;
      const end = await run(JOBS.saveMapping(correction));
      const after = state().answers.mapping;
      if (end === 'refused') setMessage(t('mapping.said.refused'));
      else setMessage(end === 'done' && before && after ? said(t, locale, before, correction, after) : '');
    },
    [run, state, t, locale],
  );
  const assign = useCallback<Assign>(
    (column, field) => {
      const { mapping: known } = state().answers;
      if (known) correct(columnCorrection(known, column, field));
    },
    [state, correct],
  );
  return { mapping, message, correct, assign };
}
