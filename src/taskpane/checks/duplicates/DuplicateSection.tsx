import { useMemo } from 'react';
import type { DuplicateGroup, DuplicateMember } from '../../../actions/checks/types';
import { useSessionState } from '../../session/SessionContext';
import { HelpButton } from '../../help/HelpButton';
import { useText } from '../../session/useText';
import { Remark } from '../../today/Remark';
import type { Checked } from '../checked';
import { GroupedLines } from '../../lines/GroupedLines';
import { usePlaces } from '../../lines/usePlaces';
import { DuplicateHead } from './DuplicateHead';
import { MemberLine } from './MemberLine';
import { mergePartner } from './mergePartner';

const lineKey = (group: string, member: DuplicateMember): string => `${group} ${memberKey(member)}`;
const memberKey = ({ sheet, row }: DuplicateMember): string => `${row} ${sheet}`;

/** 重复: rows that may be one customer, with who registered him first, and the way to make one of two. */
export function DuplicateSection({ checked: { duplicates } }: { readonly checked: Checked }) {
  const t = useText();
  const { groups: found, checked } = duplicates;
  const groups = useMemo(() => found.map(asLines), [found]);
  const { current, goTo } = usePlaces();
  const sheets = useSessionState((state) => state.sheets);
  const cards = useMemo(
    () => new Set(sheets?.filter(({ layout }) => layout === 'card').map(({ name }) => name)),
    [sheets],
  );
  // A card of its own is filled in by hand.
  const isOnCard = ({ sheet }: DuplicateMember) => cards.has(sheet);
  if (groups.length === 0) return <Remark kind="done">{t('checks.duplicates.none', { rows: checked })}</Remark>;
  return (
    <GroupedLines
      label={t('checks.section.duplicates')}
      groups={groups}
      keyOf={memberKey}
      startOpen
      head={(group) => <DuplicateHead group={group} />}
      aside={(_, keys) => <HelpButton topics={['rule.duplicates']} what={t('checks.section.duplicates')} keys={keys} />}
      line={(member, group, keys) => (
        <MemberLine
          member={member}
          partner={isOnCard(member) ? undefined : mergePartner(group, member)}
          keys={keys}
          isCurrent={lineKey(group.key, member) === current}
          onPress={() => goTo(lineKey(group.key, member), member.sheet, `A${member.row}`)}
        />
      )}
    />
  );
}

/** The same key may be shared for two reasons, and by two groups. */
const asLines = (group: DuplicateGroup, i: number) => ({
  ...group,
  shared: group.key,
  key: String(i),
  items: group.members,
});
