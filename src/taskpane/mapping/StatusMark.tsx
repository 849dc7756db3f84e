import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint16Regular } from '@fluentui/react-icons/svg/circle-hint';
import { PersonAvailable16Regular } from '@fluentui/react-icons/svg/person-available';
import { Prohibited16Regular } from '@fluentui/react-icons/svg/prohibited';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ColumnStatus } from '../../actions/types';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  ask: { color: tokens.colorStatusWarningForeground1 },
});

const LOOKS = {
  certain: { Icon: CheckmarkCircle16Regular, look: 'good' },
  guess: { Icon: QuestionCircle16Regular, look: 'ask' },
  ask: { Icon: Warning16Regular, look: 'ask' },
  saved: { Icon: PersonAvailable16Regular, look: 'good' },
  ignored: { Icon: Prohibited16Regular, look: 'mark' },
  unmapped: { Icon: CircleHint16Regular, look: 'mark' },
} as const satisfies Record<ColumnStatus, unknown>;

/** How sure a column's field is, by an icon and in words. */
export function StatusMark({ status }: { readonly status: ColumnStatus }) {
  const t = useText();
  const styles = useStyles();
  const { Icon, look } = LOOKS[status];
  return (
    <span className={mergeClasses(styles.mark, styles[look])}>
      <Icon aria-hidden />
      {t(`mappingStatus.${status}`)}
    </span>
  );
}
