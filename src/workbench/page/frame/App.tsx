import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Bench } from '../bench/bench';
import { BenchContext, useBenchState, useText } from '../bench/BenchContext';
import type { AddIn } from '../ribbon/readAddIn';
import { themes } from '../theme/themes';
import { ErrorBoundary } from './ErrorBoundary';
import { Page } from './Page';

const useStyles = makeStyles({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

interface Props {
  readonly bench: Bench;
  readonly addIn: AddIn | null;
}

/** The workbench: its state, its theme, its language. */
export function App({ bench, addIn }: Props) {
  return (
    <BenchContext value={bench}>
      <Themed addIn={addIn} />
    </BenchContext>
  );
}

function Themed({ addIn }: Pick<Props, 'addIn'>) {
  const styles = useStyles();
  const t = useText();
  const locale = useBenchState((state) => state.locale);
  const theme = useBenchState((state) => state.theme);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = t('app.name');
  }, [locale, t]);
  return (
    <FluentProvider theme={themes[theme]} className={styles[theme]}>
      <ErrorBoundary sentence={t('broken.page')} again={t('broken.again')}>
        <Page addIn={addIn} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
