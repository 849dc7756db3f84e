import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Session } from '../session/session';
import { SessionContext } from '../session/SessionContext';
import { useLocale, useText } from '../session/useText';
import type { OfficeLook } from '../theme/themeName';
import { themes } from '../theme/themes';
import { useTheme } from '../theme/useTheme';
import { ErrorBoundary } from './ErrorBoundary';
import { Shell } from './Shell';

const usePageStyles = makeStaticStyles({
  'html, body': { height: '100%', margin: 0 },
  body: { overflow: 'hidden' },
});

const useStyles = makeStyles({
  /* Not on the provider: lists and menus that open over the page take its styles with them. */
  page: { height: '100vh' },
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

interface Props {
  readonly session: Session;
  /** How Excel itself looks, where it tells. */
  readonly office?: OfficeLook;
}

/** The pane: its session, its theme, its language. */
export function App({ session, office }: Props) {
  return (
    <SessionContext value={session}>
      <Themed office={office} />
    </SessionContext>
  );
}

function Themed({ office }: Pick<Props, 'office'>) {
  usePageStyles();
  const styles = useStyles();
  const t = useText();
  const locale = useLocale();
  const theme = useTheme(office);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = t('app.name');
  }, [locale, t]);
  return (
    <FluentProvider theme={themes[theme]} className={styles[theme]}>
      <div className={styles.page}>
        <ErrorBoundary t={t}>
          <Shell />
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}
