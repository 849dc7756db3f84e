import { MenuItemRadio } from '@fluentui/react-components';
import { LayerRegular } from '@fluentui/react-icons/svg/layer';
import { useBench, useText } from '../bench/BenchContext';
import { ChoiceMenu } from './ChoiceMenu';
import { EXCEL_VERSIONS, USUAL_VERSION, type ExcelVersion } from './excelVersions';
import { useWatchState } from './useWatch';

/** Which Excel the add-in believes to be in; it begins afresh in another one. */
export function VersionMenu() {
  const bench = useBench();
  const t = useText();
  const version = useWatchState((state) => state.excelVersion);
  const choose = (_group: string, [api]: readonly string[]) => bench.playExcel(api as ExcelVersion);
  return (
    <ChoiceMenu
      label={version === USUAL_VERSION ? t('version.label') : t('version.on', { api: version })}
      description={t('version.hint')}
      icon={<LayerRegular />}
      pressed={version !== USUAL_VERSION}
      chosen={{ api: [version] }}
      onChoose={choose}
    >
      {EXCEL_VERSIONS.map((one) => (
        <MenuItemRadio
          key={one.api}
          name="api"
          value={one.api}
          secondaryContent={'product' in one ? one.product : undefined}
        >
          {`ExcelApi ${one.api}`}
        </MenuItemRadio>
      ))}
    </ChoiceMenu>
  );
}
