import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { DataPie20Regular } from '@fluentui/react-icons/svg/data-pie';
import { useId, useState } from 'react';
import { REPORT_NEEDS } from '../../../actions/reports/needs';
import type { RecognisedSheet } from '../../../actions/types';
import { choiceProblem } from '../../session/structureChoice';
import { STRUCTURE_JOBS } from '../../session/structureJobs';
import { useRun } from '../../session/useRun';
import { useText } from '../../session/useText';
import { useStructureText } from '../useStructureText';
import { choiceInWords } from './choiceInWords';
import { StructureParameters } from './StructureParameters';
import { useStructureChoice } from './useStructureChoice';

const useStyles = makeStyles({
  action: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalXS },
  words: {
    justifyContent: 'space-between',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The tab's primary action: makes the analysis; beneath it with which parameters, which a press opens. */
export function StructureAction({ sheets }: { readonly sheets: readonly RecognisedSheet[] }) {
  const t = useText();
  const words = useStructureText();
  const styles = useStyles();
  const about = useId();
  const panel = useId();
  const { running, run } = useRun();
  const { kinds } = REPORT_NEEDS.structure;
  const isPossible = sheets.some(({ kind, layout }) => layout !== 'other' && kinds.some((one) => one === kind));
  const chosen = useStructureChoice(isPossible);
  const [isOpen, setOpen] = useState(false);
  const make = () => {
    if (chosen && choiceProblem(chosen.choice)) setOpen(true);
    else void run(STRUCTURE_JOBS.make(chosen?.choice));
  };
  return (
    <div className={styles.action}>
      <Button
        appearance="primary"
        icon={<DataPie20Regular />}
        aria-describedby={about}
        disabledFocusable={running !== undefined || !isPossible}
        onClick={make}
      >
        {words('make')}
      </Button>
      {chosen && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.words}
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {words('parameters.now', { words: choiceInWords(words, chosen.choice).join(t('list.dot')) })}
        </Button>
      )}
      {chosen && isOpen && <StructureParameters id={panel} {...chosen} />}
      <p id={about} className={styles.about}>
        {isPossible
          ? t('report.structure.about')
          : t('report.missing', { kinds: kinds.map((kind) => t(`kind.${kind}`)).join(t('report.or')) })}
      </p>
    </div>
  );
}
