import { useMemo } from 'react';
import { ruleName } from '../../../i18n/checks';
import { HelpButton } from '../../help/HelpButton';
import { useLocale, useText } from '../../session/useText';
import { useLineStyles } from '../../theme/useLineStyles';
import { Remark } from '../../today/Remark';
import type { Checked } from '../checked';
import { GroupedLines } from '../../lines/GroupedLines';
import { usePlaces } from '../../lines/usePlaces';
import { SeverityMark } from '../SeverityMark';
import { CellLine } from './CellLine';
import { cellGroups, cellKey } from './cellGroups';
import { RepairAll } from './RepairAll';

/** 填写: what is wrong in cells, by rule and worksheet, and a button that puts right what can only be meant in one way. */
export function CellSection({ checked }: { readonly checked: Checked }) {
  const t = useText();
  const locale = useLocale();
  const line = useLineStyles();
  const { findings } = checked.validated;
  const groups = useMemo(() => cellGroups(findings), [findings]);
  const { current, goTo } = usePlaces();
  if (groups.length === 0) return <Remark kind="done">{t('checks.cells.none')}</Remark>;
  return (
    <>
      <RepairAll checked={checked} />
      <GroupedLines
        label={t('checks.section.cells')}
        groups={groups}
        keyOf={cellKey}
        head={({ rule, sheet, severity }) => (
          <>
            <SeverityMark severity={severity} /> <span className={line.name}>{ruleName(locale, rule)}</span>{' '}
            <span className={line.small}>{sheet}</span>
          </>
        )}
        aside={({ rule }, keys) => <HelpButton topics={[`rule.${rule}`]} what={ruleName(locale, rule)} keys={keys} />}
        line={(finding, _, keys) => (
          <CellLine
            finding={finding}
            keys={keys}
            isCurrent={cellKey(finding) === current}
            onPress={() => goTo(cellKey(finding), finding.sheet, finding.cell)}
          />
        )}
      />
    </>
  );
}
