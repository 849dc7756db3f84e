import { Field, Radio, RadioGroup, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSession, useSessionState } from '../session/SessionContext';
import type { Preferences } from '../session/state';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  choices: { flexWrap: 'wrap' },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Language and appearance of the pane. */
export function PreferenceFields() {
  const t = useText();
  const styles = useStyles();
  const { prefer } = useSession();
  const { language, theme } = useSessionState((state) => state.preferences);
  return (
    <section className={styles.fields}>
      <Field label={t('settings.language')}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={language}
          onChange={(_, { value }) => prefer({ language: value as Preferences['language'] })}
        >
          <Radio value="auto" label={t('settings.languageAuto')} />
          <Radio value="zh-CN" label={t('settings.languageChinese')} />
          <Radio value="en-US" label={t('settings.languageEnglish')} />
        </RadioGroup>
      </Field>
      <Field label={t('settings.theme')}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={theme}
          onChange={(_, { value }) => prefer({ theme: value as Preferences['theme'] })}
        >
          <Radio value="auto" label={t('settings.themeAuto')} />
          <Radio value="light" label={t('settings.themeLight')} />
          <Radio value="dark" label={t('settings.themeDark')} />
        </RadioGroup>
      </Field>
      <p className={styles.note}>{t('settings.session')}</p>
    </section>
  );
}
