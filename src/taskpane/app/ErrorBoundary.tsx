import { Component, type ReactNode } from 'react';
import type { Text } from '../../i18n';
import { BrokenPage } from './BrokenPage';

interface Props {
  readonly t: Text;
  readonly children: ReactNode;
}

/** Keeps the pane from going blank: what cannot be drawn is replaced by a sentence and a button that draws it again. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <BrokenPage t={this.props.t} onAgain={() => this.setState({ broken: false })} />;
  }
}
