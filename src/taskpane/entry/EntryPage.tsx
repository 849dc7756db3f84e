import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { PageHead } from '../app/PageHead';
import { useText } from '../session/useText';
import { LeaveQuestion } from './LeaveQuestion';
import { useFormKeys } from './useFormKeys';

const useStyles = makeStyles({
  page: { minHeight: '100%', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  /* Stays in sight, over the padding of the page. */
  foot: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    margin: `auto calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  save: { width: '100%' },
  keys: { ...typographyStyles.caption1, margin: 0, textAlign: 'center', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly title: string;
  readonly pageRef: RefObject<HTMLElement | null>;
  /** What came of the last entry; read out when it changes. */
  readonly result?: ReactNode;
  /** Something was typed and would be lost. */
  readonly isDirty: boolean;
  /** An entry is being written, or there is nothing to write yet. */
  readonly isBusy: boolean;
  readonly onSave: () => void;
  /** What the button says that saves, where it is not 保存. */
  readonly saveWords?: string;
  /** Throws away what was typed. */
  readonly onDiscard: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in place of a tab's page: back and Escape leave it, but ask where something typed would be lost. */
export function EntryPage({
  title,
  pageRef,
  result,
  isDirty,
  isBusy,
  onSave,
  saveWords,
  onDiscard,
  onClose,
  children,
}: Props) {
  const t = useText();
  const styles = useStyles();
  const titleId = useId();
  const [asking, setAsking] = useState(false);
  const before = useRef<Element>(null);
  const leave = () => {
    if (!isDirty) return onClose();
    before.current = document.activeElement;
    setAsking(true);
  };
  const keepOn = () => {
    setAsking(false);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  const discard = () => {
    onDiscard();
    onClose();
  };
  const save = () => {
    if (!isBusy) onSave();
  };
  useFormKeys(pageRef, { onSave: save, onLeave: asking ? keepOn : leave });
  return (
    <section ref={pageRef} className={styles.page} aria-labelledby={titleId}>
      <PageHead title={title} heading={{ id: titleId }} onBack={leave}>
        {asking && (
          <LeaveQuestion
            question={t('entry.unsaved')}
            answers={[
              { words: t('entry.keepOn'), onGive: keepOn },
              { words: t('entry.discard'), onGive: discard },
            ]}
          />
        )}
        <div role="status">{result}</div>
      </PageHead>
      {children}
      <div className={styles.foot}>
        <Button className={styles.save} appearance="primary" disabledFocusable={isBusy} onClick={save}>
          {saveWords ?? t('entry.save')}
        </Button>
        <p className={styles.keys}>{t('entry.saveKeys')}</p>
      </div>
    </section>
  );
}
