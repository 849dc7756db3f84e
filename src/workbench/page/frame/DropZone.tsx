import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useBench, useText } from '../bench/BenchContext';
import { useFileDrop } from './useFileDrop';

const useStyles = makeStyles({
  zone: {
    ...typographyStyles.subtitle1,
    position: 'fixed',
    inset: tokens.spacingHorizontalM,
    zIndex: 1000,
    display: 'grid',
    placeItems: 'center',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThickest} dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

/** Covers the page, the pane's frame too, while a file is dragged over it. */
export function DropZone() {
  const bench = useBench();
  const t = useText();
  const styles = useStyles();
  const open = useCallback((file: File) => void bench.openFile(file), [bench]);
  const over = useFileDrop(open);
  return over && <div className={styles.zone}>{t('file.drop')}</div>;
}
