import { CountButtons } from '../choice/CountButtons';
import { useText } from '../session/useText';
import { GROUPS, type DueGroups, type GroupName } from './dueGroups';

interface Props {
  readonly groups: DueGroups;
  readonly nameOf: (group: GroupName) => string;
  readonly chosen: GroupName;
  readonly onChoose: (group: GroupName) => void;
}

/** How many are overdue, due today, due soon and without a plan; one of the groups is looked at. */
export function DueGroupButtons({ groups, nameOf, chosen, onChoose }: Props) {
  const t = useText();
  const { overdue, today, upcoming, unplanned } = groups;
  const counts = {
    overdue: overdue.length,
    today: today.length,
    upcoming: upcoming.length,
    unplanned: unplanned.length,
  };
  return (
    <CountButtons
      label={t('due.groups')}
      names={GROUPS}
      nameOf={nameOf}
      counts={counts}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
