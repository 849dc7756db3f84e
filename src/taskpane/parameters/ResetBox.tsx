import { Button } from '@fluentui/react-components';
import { JOBS } from '../session/jobs';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';
import { Box } from './Box';

/** Asks before the parameters go back to their defaults. */
export function ResetBox({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { run } = useRun();
  const reset = () => {
    onClose();
    void run(JOBS.resetSettings());
  };
  return (
    <Box
      title={t('parameters.resetAsk')}
      onClose={onClose}
      close={t('parameters.cancel')}
      actions={<Button onClick={reset}>{t('parameters.resetDo')}</Button>}
    />
  );
}
