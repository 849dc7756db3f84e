import { Button } from '@fluentui/react-components';
import type { DuplicateMember } from '../../../actions/checks/types';
import { useMasking } from '../../privacy/useMasking';
import { useSession } from '../../session/SessionContext';
import { useText } from '../../session/useText';
import { useLineStyles } from '../../theme/useLineStyles';
import type { LineKeys } from '../../lines/lineKeys';
import { PlaceLine } from '../../lines/PlaceLine';

interface Props {
  readonly member: DuplicateMember;
  /** The row it can be merged into. */
  readonly partner: DuplicateMember | undefined;
  readonly keys: LineKeys;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

/** One of the rows that may be one customer; a second card can be merged into the first. */
export function MemberLine({ member, partner, keys, isCurrent, onPress }: Props) {
  const t = useText();
  const mask = useMasking();
  const line = useLineStyles();
  const { openPage } = useSession();
  const { sheet, row, name, owner, since, state, id, phone } = member;
  const about = [t('checks.place', { sheet, row: String(row) }), owner, since, state, mask(id), mask(phone, 'phone')];
  return (
    <PlaceLine
      keys={keys}
      isCurrent={isCurrent}
      onPress={onPress}
      actions={
        partner && (
          <Button
            size="small"
            aria-label={t('checks.mergeOf', { name: mask(name), row: String(row) })}
            onClick={() => openPage({ kind: 'merge', pair: { keep: placeOf(partner), drop: placeOf(member) } })}
            {...keys}
          >
            {t('checks.merge')}
          </Button>
        )
      }
    >
      <span className={line.head}>
        <span className={line.name}>{mask(name)}</span>{' '}
        <span className={line.small}>{about.filter(Boolean).join(t('list.dot'))}</span>
      </span>
    </PlaceLine>
  );
}

const placeOf = ({ sheet, row, name }: DuplicateMember) => ({ sheet, row, name });
