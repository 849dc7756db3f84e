import { ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLocale, useText } from '../session/useText';
import { GROUPS, type DueGroups, type GroupName } from './dueGroups';

const useStyles = makeStyles({
  groups: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}` },
  chosen: { boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThicker}) 0 ${tokens.colorBrandStroke1}` },
  words: { display: 'flex', flexDirection: 'column' },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  count: { fontSize: tokens.fontSizeBase400, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly groups: DueGroups;
  readonly nameOf: (group: GroupName) => string;
  readonly chosen: GroupName;
  readonly onChoose: (group: GroupName) => void;
}

/** How many are overdue, due today, due soon and without a plan; one of the groups is looked at. */
export function DueGroupButtons({ groups, nameOf, chosen, onChoose }: Props) {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  return (
    <div role="group" aria-label={t('due.groups')} className={styles.groups}>
      {GROUPS.map((group) => (
        <ToggleButton
          key={group}
          className={mergeClasses(styles.button, group === chosen && styles.chosen)}
          checked={group === chosen}
          onClick={() => onChoose(group)}
        >
          <span className={styles.words}>
            <span className={styles.name}>{nameOf(group)}</span>{' '}
            <span className={styles.count}>{groups[group].length.toLocaleString(locale)}</span>
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
