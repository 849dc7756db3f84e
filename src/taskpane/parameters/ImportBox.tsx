import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { JOBS } from '../session/jobs';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';
import { Box } from './Box';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { fontFamily: tokens.fontFamilyMonospace },
});

/** Settings to be brought in, from a file or pasted; they are seen before they are used. */
export function ImportBox({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const styles = useStyles();
  const { running, run } = useRun();
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const bring = async () => {
    if ((await run(JOBS.importSettings(text))) === 'done') onClose();
  };
  return (
    <Box
      title={t('parameters.importText')}
      onClose={onClose}
      close={t('parameters.cancel')}
      actions={
        <>
          <Button onClick={() => picker.current?.click()}>{t('parameters.chooseFile')}</Button>
          <Button disabledFocusable={text.trim() === '' || running !== undefined} onClick={() => void bring()}>
            {t('parameters.importDo')}
          </Button>
        </>
      }
    >
      <p className={styles.note}>{t('parameters.importHelp')}</p>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('parameters.chooseFile')}
        onChange={({ target }) => void target.files?.[0]?.text().then(setText)}
      />
      <Textarea
        aria-label={t('parameters.importText')}
        textarea={{ className: styles.text }}
        rows={6}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
    </Box>
  );
}
