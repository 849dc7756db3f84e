import { Button, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useCopy } from '../app/useCopy';
import { JOBS } from '../session/jobs';
import { useSessionState } from '../session/SessionContext';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';
import { Box } from './Box';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { fontFamily: tokens.fontFamilyMonospace },
});

/** The settings as a file and as text: not every Excel lets an add-in download, nor reach the clipboard. */
export function ExportBox({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const styles = useStyles();
  const { run } = useRun();
  const exported = useSessionState((state) => state.answers.exported);
  const { area, copied, copy } = useCopy();
  useEffect(() => void run(JOBS.exportSettings()), [run]);
  if (exported === undefined) return null;
  return (
    <Box
      title={t('parameters.exported')}
      onClose={onClose}
      close={t('parameters.close')}
      actions={
        <>
          <Button
            as="a"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(exported)}`}
            download={t('parameters.fileName')}
          >
            {t('parameters.download')}
          </Button>
          <Button onClick={() => void copy(exported)}>{t('parameters.copy')}</Button>
        </>
      }
    >
      <Textarea
        aria-label={t('parameters.exported')}
        textarea={{ ref: area, className: styles.text }}
        rows={6}
        readOnly
        value={exported}
      />
      <p role="status" className={styles.note}>
        {copied && t(`parameters.${copied.how}`)}
      </p>
    </Box>
  );
}
