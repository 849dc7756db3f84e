import { MoneyCalculator20Regular } from '@fluentui/react-icons/svg/money-calculator';
import { useState } from 'react';
import type { CardKind } from '../../../domain/cards/types';
import { creditProblem } from '../../session/creditChoice';
import { CREDIT_JOBS } from '../../session/creditJobs';
import { useSession } from '../../session/SessionContext';
import { useText } from '../../session/useText';
import { useToday } from '../../session/useToday';
import { AnalysisAction } from '../AnalysisAction';
import { creditInWords } from './creditInWords';
import { CreditParameters } from './CreditParameters';
import { useCreditChoice } from './useCreditChoice';
import { useCreditText } from './useCreditText';

interface Props {
  readonly isPossible: boolean;
  /** Registers of which the workbook needs one. */
  readonly kinds: readonly CardKind[];
}

/** Makes the credit analysis; beneath the button stands with which parameters, which a press opens. */
export function CreditAction({ isPossible, kinds }: Props) {
  const t = useText();
  const words = useCreditText();
  const { run } = useSession();
  const today = useToday();
  const chosen = useCreditChoice(isPossible);
  const [isOpen, setOpen] = useState(false);
  const make = () => {
    if (chosen && creditProblem(chosen.choice, today)) setOpen(true);
    else void run(CREDIT_JOBS.make(chosen?.choice));
  };
  return (
    <AnalysisAction
      icon={<MoneyCalculator20Regular />}
      words={words('make')}
      about={
        isPossible
          ? t('report.credit.about')
          : t('report.missing', { kinds: kinds.map((kind) => t(`kind.${kind}`)).join(t('report.or')) })
      }
      isPossible={isPossible}
      onMake={make}
      parameters={chosen && creditInWords(words, chosen.choice, today).join(t('list.dot'))}
      isOpen={isOpen}
      onOpen={setOpen}
      panel={(id) => chosen && <CreditParameters id={id} {...chosen} />}
    />
  );
}
