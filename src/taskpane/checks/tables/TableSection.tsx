import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ConsistencyFinding, CustomerState } from '../../../actions/checks/types';
import { HelpButton } from '../../help/HelpButton';
import { useLocale, useText } from '../../session/useText';
import { ruleName } from '../../../i18n/checks';
import type { Checked } from '../checked';
import { GroupedLines } from '../../lines/GroupedLines';
import { usePlaces } from '../../lines/usePlaces';
import { FixAll } from './FixAll';
import { TableHead } from './TableHead';
import { TableLine } from './TableLine';

const useStyles = makeStyles({
  states: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const STATES: readonly CustomerState[] = [
  'progressing',
  'nurtured',
  'ordered',
  'won',
  'lost',
  'cancelled',
  'dormant',
  'anonymous',
  'unclear',
];

const findingKey = ({ rule, sheet, row, cell, message }: ConsistencyFinding): string =>
  [rule, sheet, row, cell, message].join(' ');

/** 三表一卡: the eight rules, what each has found, and what can be done about it. */
export function TableSection({ checked: { consistency } }: { readonly checked: Checked }) {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const { rules, states } = consistency;
  const groups = useMemo(
    () => rules.map((rule) => ({ ...rule, key: String(rule.rule), items: rule.findings })),
    [rules],
  );
  const { current, goTo } = usePlaces();
  const counted = STATES.filter((state) => states[state] > 0);
  return (
    <>
      {counted.length > 0 && (
        <p className={styles.states}>
          {t('checks.states', {
            states: counted
              .map((state) => t('checks.state', { state: t(`customerState.${state}`), count: states[state] }))
              .join(t('list.dot')),
          })}
        </p>
      )}
      <GroupedLines
        label={t('checks.section.tables')}
        groups={groups}
        keyOf={findingKey}
        head={(rule) => <TableHead outcome={rule} />}
        aside={({ rule }, keys) => (
          <HelpButton topics={[`rule.tables${rule}`]} what={ruleName(locale, `tables${rule}`)} keys={keys} />
        )}
        below={({ findings }, keys) => <FixAll findings={findings} keys={keys} />}
        line={(finding, _, keys) => (
          <TableLine
            finding={finding}
            keys={keys}
            isCurrent={findingKey(finding) === current}
            onPress={() => goTo(findingKey(finding), finding.sheet, finding.cell || `A${finding.row}`)}
          />
        )}
      />
    </>
  );
}
