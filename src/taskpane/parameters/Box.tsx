import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useCardStyle } from '../theme/useCardStyle';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0, ':focus': { outline: 'none' } },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** What the button that closes the box says. */
  readonly close: string;
  /** The buttons before the one that closes the box. */
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

/** A question or a form that opens in its place on the page; the keyboard goes to it. */
export function Box({ title, onClose, close, actions, children }: Props) {
  const styles = useStyles();
  const card = useCardStyle();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={card} aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {children}
      <div className={styles.bar}>
        {actions}
        <Button appearance="subtle" onClick={onClose}>
          {close}
        </Button>
      </div>
    </section>
  );
}
