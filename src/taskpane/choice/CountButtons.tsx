import { ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLocale } from '../session/useText';

const useStyles = makeStyles({
  groups: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
  },
  button: { minWidth: 0, padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}` },
  chosen: { boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThicker}) 0 ${tokens.colorBrandStroke1}` },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  count: { fontSize: tokens.fontSizeBase400, fontVariantNumeric: 'tabular-nums' },
});

interface Props<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly nameOf: (name: Name) => string;
  readonly counts: Readonly<Record<Name, number>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

/** Lists side by side, each with how many are on it; one of them is looked at. */
export function CountButtons<Name extends string>({ label, names, nameOf, counts, chosen, onChoose }: Props<Name>) {
  const locale = useLocale();
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.groups}>
      {names.map((name) => (
        <ToggleButton
          key={name}
          className={mergeClasses(styles.button, name === chosen && styles.chosen)}
          checked={name === chosen}
          onClick={() => onChoose(name)}
        >
          <span className={styles.words}>
            <span className={styles.name}>{nameOf(name)}</span>{' '}
            <span className={styles.count}>{counts[name].toLocaleString(locale)}</span>
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
