import { useMemo, useRef } from 'react';
import type { DueCustomer } from '../../actions/types';
import { LineList } from '../lines/LineList';
import { useRovingLines } from '../lines/useRovingLines';
import { DueLine } from './DueLine';
import { useContactOf } from './useContactOf';

interface Props {
  readonly label: string;
  readonly customers: readonly DueCustomer[];
  readonly namesOwner: boolean;
  /** The one whose row was gone to last. */
  readonly current: string | undefined;
  readonly onPress: (due: DueCustomer) => void;
}

/** What tells one line from all others. */
export const keyOf = ({ sheet, row, kind }: DueCustomer): string => `${kind} ${row} ${sheet}`;

/** Customers who are due; only the lines in sight are drawn. */
export function DueList({ label, customers, namesOwner, current, onPress }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => customers.map(keyOf), [customers]);
  const roving = useRovingLines(keys, list);
  const contact = useContactOf(keys.length, roving.goTo);
  return (
    <LineList
      label={label}
      list={list}
      roving={roving}
      count={customers.length}
      line={(index, { tabIndex, onFocus, onKeyDown }) => {
        const due = customers[index];
        return (
          due && (
            <DueLine
              due={due}
              namesOwner={namesOwner}
              isCurrent={keyOf(due) === current}
              isTabStop={tabIndex === 0}
              onFocus={onFocus}
              onKeyDown={onKeyDown}
              onPress={() => onPress(due)}
              onContact={contact.isPossible(due) ? () => contact.open(due, index) : undefined}
            />
          )
        );
      }}
    />
  );
}
