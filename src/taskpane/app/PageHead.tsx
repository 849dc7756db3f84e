import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { ComponentProps, ReactNode } from 'react';
import { useMasking } from '../privacy/useMasking';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  /* Stays in sight, over the padding of the page. */
  head: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
  },
});

interface Props {
  readonly title: string;
  /** What the page wants of the heading: to be named by it, or to put the focus on it. */
  readonly heading: Pick<ComponentProps<'h2'>, 'id' | 'ref' | 'tabIndex'>;
  readonly onBack: () => void;
  /** What is said of the page as a whole. */
  readonly children: ReactNode;
}

/** The head of a page that stands in place of a tab's: the way back, the title, how it stands. */
export function PageHead({ title, heading, onBack, children }: Props) {
  const t = useText();
  const styles = useStyles();
  const mask = useMasking();
  return (
    <div className={styles.head}>
      <div className={styles.bar}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={t('page.back')}
          title={t('page.back')}
          onClick={onBack}
        />
        <h2 {...heading} className={styles.title}>
          {mask(title)}
        </h2>
      </div>
      {children}
    </div>
  );
}
