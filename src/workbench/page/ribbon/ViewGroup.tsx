import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import { useBench, useBenchState, useText } from '../bench/BenchContext';
import { RibbonButton } from './RibbonButton';
import { RibbonGroup } from './RibbonGroup';

/** Language and theme, of the page and of the add-in in it. */
export function ViewGroup() {
  const bench = useBench();
  const t = useText();
  const locale = useBenchState((state) => state.locale);
  const theme = useBenchState((state) => state.theme);
  const otherLocale = locale === 'zh-CN' ? 'en-US' : 'zh-CN';
  const otherTheme = theme === 'light' ? 'dark' : 'light';
  return (
    <RibbonGroup label={t('ribbon.view')}>
      <RibbonButton
        label={t('view.language')}
        description={t('view.language.hint')}
        lang={otherLocale}
        icon={<LocalLanguageRegular />}
        onPress={() => bench.prefer({ locale: otherLocale })}
      />
      <RibbonButton
        label={t(`view.${otherTheme}`)}
        description={t(`view.${otherTheme}.hint`)}
        icon={theme === 'light' ? <WeatherMoonRegular /> : <WeatherSunnyRegular />}
        onPress={() => bench.prefer({ theme: otherTheme })}
      />
    </RibbonGroup>
  );
}
