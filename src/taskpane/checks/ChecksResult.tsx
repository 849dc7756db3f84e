import { useState, type ComponentType } from 'react';
import { CountButtons } from '../choice/CountButtons';
import { useText } from '../session/useText';
import { CellSection } from './cells/CellSection';
import { ChecksHead } from './ChecksHead';
import { sectionCounts, SECTIONS, type Checked, type SectionName } from './checked';
import { DuplicateSection } from './duplicates/DuplicateSection';
import { TableSection } from './tables/TableSection';

const PARTS: Readonly<Record<SectionName, ComponentType<{ readonly checked: Checked }>>> = {
  cells: CellSection,
  duplicates: DuplicateSection,
  tables: TableSection,
};

interface Props {
  readonly checked: Checked;
  /** It is being checked again. */
  readonly isRenewing: boolean;
}

/** What was found: how much of it, and one of the three sections. */
export function ChecksResult({ checked, isRenewing }: Props) {
  const t = useText();
  const counts = sectionCounts(checked);
  const [chosen, setChosen] = useState<SectionName>();
  // The first one with something in it, until somebody chooses.
  const section = chosen ?? SECTIONS.find((name) => counts[name] > 0) ?? 'cells';
  const Part = PARTS[section];
  return (
    <>
      <ChecksHead checked={checked} isRenewing={isRenewing} />
      <CountButtons
        label={t('checks.sections')}
        names={SECTIONS}
        nameOf={(name) => t(`checks.section.${name}`)}
        counts={counts}
        chosen={section}
        onChoose={setChosen}
      />
      <Part checked={checked} />
    </>
  );
}
