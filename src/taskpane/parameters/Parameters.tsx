import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { useEffect, useRef, useState } from 'react';
import { JOBS } from '../session/jobs';
import { useSessionState } from '../session/SessionContext';
import { useRun } from '../session/useRun';
import { useLocale, useText } from '../session/useText';
import { ExportBox } from './ExportBox';
import { ImportBox } from './ImportBox';
import { MoreMenu, type BoxName } from './MoreMenu';
import { ResetBox } from './ResetBox';
import { SettingProblems } from './SettingProblems';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const BOXES = { reset: ResetBox, export: ExportBox, import: ImportBox } as const;

/** 参数: the settings sheet of the workbook – to be made, opened, put right, restored, taken out and brought in. */
export function Parameters() {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const { running, run } = useRun();
  const settings = useSessionState((state) => state.answers.settings);
  const [box, setBox] = useState<BoxName>();
  const more = useRef<HTMLButtonElement>(null);
  const active = useSessionState((state) => state.active);
  const undone = useSessionState((state) => state.answers.undone);
  // Problems are told in the language they are asked for in; who comes back from the sheet may have put them right.
  useEffect(() => void run(JOBS.settingsStatus()), [run, locale, active, undone]);
  const close = () => {
    more.current?.focus();
    setBox(undefined);
  };
  if (!settings) return null;
  const Box = box && BOXES[box];
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('parameters.title')}</h2>
      {settings.exists ? (
        <>
          <SettingProblems settings={settings} />
          <div className={styles.bar}>
            <Button icon={<Table20Regular />} onClick={() => void run(JOBS.showSettings())}>
              {t('parameters.open')}
            </Button>
            <MoreMenu onChoose={setBox} buttonRef={more} />
          </div>
          {Box && <Box onClose={close} />}
        </>
      ) : (
        <>
          <p className={styles.note}>{t('parameters.what')}</p>
          <div className={styles.bar}>
            <Button
              icon={<TableAdd20Regular />}
              disabledFocusable={running !== undefined}
              onClick={() => void run(JOBS.createSettings())}
            >
              {t('action.createSettings')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
