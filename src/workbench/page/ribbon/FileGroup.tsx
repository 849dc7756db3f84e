import { makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, type ChangeEvent } from 'react';
import { useBench, useText } from '../bench/BenchContext';
import { SAMPLES } from '../bench/samples';
import { RibbonButton } from './RibbonButton';
import { RibbonGroup } from './RibbonGroup';
import { RibbonMenu } from './RibbonMenu';

const useStyles = makeStyles({ picker: { display: 'none' } });

/** Opening and saving workbooks. */
export function FileGroup() {
  const bench = useBench();
  const t = useText();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const open = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) void bench.openFile(file);
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <RibbonGroup label={t('ribbon.file')}>
      <RibbonButton
        label={t('file.open')}
        description={t('file.open.hint')}
        icon={<FolderOpenRegular />}
        onPress={() => picker.current?.click()}
      />
      <RibbonMenu
        label={t('file.sample')}
        description={t('file.sample.hint')}
        icon={<DocumentTableRegular />}
        items={SAMPLES.map(({ file, name }) => ({ label: t(name), onPress: () => void bench.openSample(file) }))}
      />
      <RibbonButton
        label={t('file.saveAs')}
        description={t('file.saveAs.hint')}
        icon={<ArrowDownloadRegular />}
        onPress={() => bench.saveCopy()}
      />
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        aria-label={t('file.open')}
        tabIndex={-1}
        className={styles.picker}
        onChange={open}
      />
    </RibbonGroup>
  );
}
