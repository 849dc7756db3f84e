import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { later } from '../app/later';
import { HelpSection } from '../help/HelpSection';
import { Journal } from '../journal/Journal';
import { Parameters } from '../parameters/Parameters';
import { PreferenceFields } from './PreferenceFields';
import { WorkbookSheets } from './WorkbookSheets';

const MappingPage = later(
  async () => (await import(/* webpackChunkName: "mapping" */ '../mapping/MappingPage')).MappingPage,
);

const PrivacySection = later(
  async () => (await import(/* webpackChunkName: "privacy" */ '../privacy/PrivacySection')).PrivacySection,
);

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});

/** 设置: what the worksheets are taken for, the parameters of the workbook, what was written into it, how the pane looks and speaks. */
export function SettingsTab() {
  const styles = useStyles();
  const [opened, setOpened] = useState<string>();
  const [last, setLast] = useState<string>();
  const open = (sheet: string) => {
    setOpened(sheet);
    setLast(sheet);
  };
  if (opened !== undefined) return <MappingPage sheet={opened} onBack={() => setOpened(undefined)} />;
  return (
    <div className={styles.page}>
      <WorkbookSheets onOpen={open} focused={last} />
      <Parameters />
      <Journal />
      <PrivacySection />
      <PreferenceFields />
      <HelpSection />
    </div>
  );
}
