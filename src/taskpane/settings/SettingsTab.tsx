import { makeStyles, tokens } from '@fluentui/react-components';
import { PreferenceFields } from './PreferenceFields';
import { WorkbookSheets } from './WorkbookSheets';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});

/** 设置: how the pane looks and speaks, and what the worksheets are taken for. */
export function SettingsTab() {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <WorkbookSheets />
      <PreferenceFields />
    </div>
  );
}
