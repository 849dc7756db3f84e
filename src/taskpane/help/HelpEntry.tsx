import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { helpText } from '../../i18n/help';
import type { HelpTopic } from '../../i18n/help/topics';
import { useLocale } from '../session/useText';
import { settingOf } from './settingOf';
import { useHelpText } from './useHelpText';
import { useShowSetting } from './useShowSetting';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  /* Room for the button that closes. */
  title: { ...typographyStyles.body1Strong, margin: 0, paddingRight: '24px' },
  text: { ...typographyStyles.body1, margin: 0 },
  source: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly topic: HelpTopic;
  readonly titleId?: string;
  /** Before Excel goes to the setting. */
  readonly onLeave: () => void;
}

/** What one rule or figure means, where it comes from, and the way to its setting. */
export function HelpEntry({ topic, titleId, onLeave }: Props) {
  const t = useHelpText();
  const locale = useLocale();
  const styles = useStyles();
  const showSetting = useShowSetting();
  const { title, text, source } = helpText(locale, topic);
  const setting = settingOf(topic);
  const change = () => {
    onLeave();
    if (setting) void showSetting(setting);
  };
  return (
    <section className={styles.entry}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <p className={styles.text}>{text}</p>
      <p className={styles.source}>{t('source', { source })}</p>
      {setting && (
        <Link as="button" onClick={change}>
          {t('setting')}
        </Link>
      )}
    </section>
  );
}
