import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

const useStyles = makeStyles({
  broken: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
  },
});

interface Words {
  readonly sentence: string;
  readonly again: string;
}

interface Props extends Words {
  readonly children: ReactNode;
}

/** Keeps an error from blanking the page: what cannot be drawn is replaced by a sentence and a button that draws it again. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { sentence, again, children } = this.props;
    if (!this.state.broken) return children;
    return <Broken sentence={sentence} again={again} onAgain={() => this.setState({ broken: false })} />;
  }
}

function Broken({ sentence, again, onAgain }: Words & { readonly onAgain: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.broken}>
      <span>{sentence}</span>
      <Button onClick={onAgain}>{again}</Button>
    </div>
  );
}
