import { DataPie20Regular } from '@fluentui/react-icons/svg/data-pie';
import { useState } from 'react';
import { REPORT_NEEDS } from '../../../actions/reports/needs';
import type { RecognisedSheet } from '../../../actions/types';
import { choiceProblem } from '../../session/structureChoice';
import { STRUCTURE_JOBS } from '../../session/structureJobs';
import { useSession } from '../../session/SessionContext';
import { useText } from '../../session/useText';
import { AnalysisAction } from '../AnalysisAction';
import { useStructureText } from '../useStructureText';
import { choiceInWords } from './choiceInWords';
import { StructureParameters } from './StructureParameters';
import { useStructureChoice } from './useStructureChoice';

/** The tab's primary action: makes the analysis; beneath it with which parameters, which a press opens. */
export function StructureAction({ sheets }: { readonly sheets: readonly RecognisedSheet[] }) {
  const t = useText();
  const words = useStructureText();
  const { run } = useSession();
  const { kinds } = REPORT_NEEDS.structure;
  const isPossible = sheets.some(({ kind, layout }) => layout !== 'other' && kinds.some((one) => one === kind));
  const chosen = useStructureChoice(isPossible);
  const [isOpen, setOpen] = useState(false);
  const make = () => {
    if (chosen && choiceProblem(chosen.choice)) setOpen(true);
    else void run(STRUCTURE_JOBS.make(chosen?.choice));
  };
  return (
    <AnalysisAction
      appearance="primary"
      icon={<DataPie20Regular />}
      words={words('make')}
      about={
        isPossible
          ? t('report.structure.about')
          : t('report.missing', { kinds: kinds.map((kind) => t(`kind.${kind}`)).join(t('report.or')) })
      }
      isPossible={isPossible}
      onMake={make}
      parameters={chosen && words('parameters.now', { words: choiceInWords(words, chosen.choice).join(t('list.dot')) })}
      isOpen={isOpen}
      onOpen={setOpen}
      panel={(id) => chosen && <StructureParameters id={id} {...chosen} />}
    />
  );
}
