import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { FailureCode } from '../../actions/types';
import { failureText } from '../../i18n';
import { useSessionState } from '../session/SessionContext';
import { useLocale, useText } from '../session/useText';
import { CopyDetails } from './CopyDetails';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  actions: { flexWrap: 'wrap', '& > button': { flexShrink: 0 } },
});

/** Where trying again comes to the same. */
const FINAL: ReadonlySet<FailureCode> = new Set(['unsupported', 'openRun', 'nothingToUndo', 'runUnknown']);

interface Props {
  readonly onDismiss: () => void;
  readonly onRetry: () => void;
}

/** What went wrong, where, and what to do, in one sentence; stays until it is dismissed or done again. */
export function FailureBar({ onDismiss, onRetry }: Props) {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const failure = useSessionState((state) => state.failure);
  if (!failure) return null;
  return (
    <MessageBar className={styles.bar} role="alert" intent="error" layout="multiline" shape="square">
      <MessageBarBody>
        <MessageBarTitle>{t('failure.title')}</MessageBarTitle>
        {failureText(locale, failure.code, failure.params)}
      </MessageBarBody>
      <MessageBarActions
        className={styles.actions}
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={t('failure.dismiss')}
            icon={<Dismiss20Regular />}
            onClick={onDismiss}
          />
        }
      >
        {!FINAL.has(failure.code) && (
          <Button size="small" onClick={onRetry}>
            {t('failure.retry')}
          </Button>
        )}
        <CopyDetails failure={failure} />
      </MessageBarActions>
    </MessageBar>
  );
}
