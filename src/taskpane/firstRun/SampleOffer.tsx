import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { useId } from 'react';
import { JOBS } from '../session/jobs';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** 插入示例: where there is nothing of her own yet, somebody can try everything on invented customers. */
export function SampleOffer() {
  const t = useText();
  const styles = useStyles();
  const about = useId();
  const { running, run } = useRun();
  return (
    <>
      <p id={about} className={styles.about}>
        {t('welcome.sample')}
      </p>
      <Button
        icon={<TableAdd20Regular />}
        aria-describedby={about}
        disabledFocusable={running !== undefined}
        onClick={() => void run(JOBS.insertSample())}
      >
        {t('action.insertSample')}
      </Button>
    </>
  );
}
