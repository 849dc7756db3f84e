import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Text } from '../../i18n';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  body: { margin: 0 },
});

interface Props {
  readonly t: Text;
  readonly onAgain: () => void;
}

/** Stands where a page could not be drawn. */
export function BrokenPage({ t, onAgain }: Props) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.page}>
      <h2 className={styles.title}>{t('boundary.title')}</h2>
      <p className={styles.body}>{t('boundary.body')}</p>
      <Button onClick={onAgain}>{t('boundary.again')}</Button>
    </div>
  );
}
