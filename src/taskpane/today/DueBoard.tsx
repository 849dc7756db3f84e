import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { DueCustomer, WorklistOutcome } from '../../actions/types';
import { JOBS } from '../session/jobs';
import { useSession, useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { DueFilter } from './DueFilter';
import { DueGroupButtons } from './DueGroupButtons';
import { GROUPS, wantedDue, type GroupName } from './dueGroups';
import { DueList, keyOf } from './DueList';

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  /* For screen readers; the buttons show the counts. */
  said: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The list of the day: its groups, whose customers and which of them, and a line for everybody who is due. */
export function DueBoard({ list }: { readonly list: WorklistOutcome }) {
  const t = useText();
  const styles = useStyles();
  const { run, prefer } = useSession();
  const preferred = useSessionState((state) => state.preferences.owner);
  const owner = list.owners.includes(preferred) ? preferred : '';
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed);
  const [chosen, setChosen] = useState<GroupName>();
  const [current, setCurrent] = useState<string>();
  const groups = useMemo(() => wantedDue(list, owner, query), [list, owner, query]);
  const group = chosen ?? GROUPS.find((name) => groups[name].length > 0) ?? 'today';
  const customers = groups[group];
  const nameOf = (name: GroupName) => t(`due.group.${name}`, { days: list.ahead });
  const goTo = (due: DueCustomer) => {
    setCurrent(keyOf(due));
    void run(JOBS.showCell(due.sheet, `A${due.row}`));
  };
  return (
    <>
      <DueGroupButtons groups={groups} nameOf={nameOf} chosen={group} onChoose={setChosen} />
      <DueFilter
        query={typed}
        onSearch={setTyped}
        owners={list.owners}
        owner={owner}
        onChooseOwner={(name) => prefer({ owner: name })}
      />
      <p role="status" className={customers.length > 0 ? styles.said : styles.none}>
        {customers.length > 0
          ? t('due.count', { group: nameOf(group), count: customers.length })
          : t(list[group].length > 0 ? 'due.noneFound' : `due.none.${group}`, { days: list.ahead })}
      </p>
      {list.withdrawn > 0 && <p className={styles.none}>{t('due.withdrawn', { count: list.withdrawn })}</p>}
      {customers.length > 0 && (
        <DueList
          // Other customers: from the first line again.
          key={`${group} ${owner} ${query}`}
          label={t('due.list', { group: nameOf(group) })}
          customers={customers}
          namesOwner={owner === ''}
          current={current}
          onPress={goTo}
        />
      )}
    </>
  );
}
