import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { TextBulletListSquareSearchRegular } from '@fluentui/react-icons/svg/text-bullet-list-square-search';
import { useBench, useText, useWorkbook } from '../bench/BenchContext';
import { ColleagueMenu } from '../watch/ColleagueMenu';
import { FaultMenu } from '../watch/FaultMenu';
import { useWatchState } from '../watch/useWatch';
import { VersionMenu } from '../watch/VersionMenu';
import { locksOf } from '../watch/watch';
import { RibbonButton } from './RibbonButton';
import { RibbonGroup } from './RibbonGroup';

/** What a test bench has and Excel has not: watching the add-in, and putting things in its way. */
export function TestGroup() {
  const { watch } = useBench();
  const t = useText();
  const { logShown, fault, interference } = useWatchState((state) => state);
  const locks = locksOf(useWorkbook());
  const isDisturbed = fault !== null || interference !== null || locks.length > 0;
  return (
    <RibbonGroup label={t('ribbon.test')}>
      <RibbonButton
        label={t('log.label')}
        description={t('log.hint')}
        icon={<TextBulletListSquareSearchRegular />}
        pressed={logShown}
        aria-pressed={logShown}
        onPress={() => watch.showLog(!logShown)}
      />
      <FaultMenu />
      <ColleagueMenu />
      <VersionMenu />
      {isDisturbed && (
        <RibbonButton
          label={t('test.end')}
          description={t('test.end.hint')}
          icon={<ArrowResetRegular />}
          onPress={() => watch.endDisturbances()}
        />
      )}
    </RibbonGroup>
  );
}
