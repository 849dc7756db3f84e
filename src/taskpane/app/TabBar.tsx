import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../session/useText';
import { TABS, type TabName } from '../session/tabName';

const useStyles = makeStyles({
  /* On two lines where the letters are large: all tabs stay in sight. */
  bar: { flexWrap: 'wrap', justifyContent: 'space-between', padding: `0 ${tokens.spacingHorizontalXS}` },
});

interface Props {
  readonly selected: TabName;
  readonly onSelect: (tab: TabName) => void;
  readonly panelId: string;
  readonly tabId: (tab: TabName) => string;
}

/** The five tabs; arrow keys move between them. */
export function TabBar({ selected, onSelect, panelId, tabId }: Props) {
  const t = useText();
  const styles = useStyles();
  return (
    <TabList
      className={styles.bar}
      size="small"
      aria-label={t('tabs.label')}
      selectedValue={selected}
      onTabSelect={(_, { value }) => onSelect(value as TabName)}
      selectTabOnFocus
    >
      {TABS.map((tab) => (
        <Tab key={tab} id={tabId(tab)} value={tab} aria-controls={panelId}>
          {t(`tab.${tab}`)}
        </Tab>
      ))}
    </TabList>
  );
}
