import {
  Button,
  Tooltip,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
  type ButtonProps,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  button: {
    flexDirection: 'column',
    justifyContent: 'flex-start',
    minWidth: '56px',
    height: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    rowGap: tokens.spacingVerticalXXS,
  },
  icon: { width: '32px', height: '32px', margin: 0, display: 'grid', placeItems: 'center', fontSize: '24px' },
  label: { ...typographyStyles.caption1, whiteSpace: 'nowrap' },
  pressed: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  tip: { ...typographyStyles.caption1Strong, display: 'block' },
});

export interface RibbonButtonProps {
  readonly label: string;
  readonly description: string;
  readonly icon: ButtonProps['icon'];
  readonly onPress?: () => void;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string;
  /** A small picture behind the label. */
  readonly sign?: React.ReactNode;
  /** Whether what it turns on is on. */
  readonly pressed?: boolean;
  readonly 'aria-pressed'?: boolean;
}

/**
 * A large button of the ribbon: picture above label, and a tooltip that says what it does. Whatever else it is handed
 * goes to the button: a menu's trigger hands it what opens the menu.
 */
export function RibbonButton({
  label,
  description,
  icon,
  onPress,
  lang,
  sign,
  pressed,
  ...trigger
}: RibbonButtonProps) {
  const styles = useStyles();
  const tip = (
    <span lang={lang}>
      <span className={styles.tip}>{label}</span>
      {description}
    </span>
  );
  return (
    <Tooltip content={tip} relationship="description" positioning="below-start">
      <Button
        appearance="subtle"
        className={mergeClasses(styles.button, pressed && styles.pressed)}
        icon={{ className: styles.icon, children: icon as React.ReactNode }}
        onClick={onPress}
        {...trigger}
      >
        <span className={styles.label} lang={lang}>
          {label}
          {sign}
        </span>
      </Button>
    </Tooltip>
  );
}
