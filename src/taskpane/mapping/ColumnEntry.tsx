import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MappedColumn } from '../../actions/types';
import { unreadableText } from '../../i18n';
import { useMasking } from '../privacy/useMasking';
import { useLocale, useText } from '../session/useText';
import { Remark } from '../today/Remark';
import { StatusMark } from './StatusMark';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    /* Entries out of sight are not laid out: a sheet may have forty of them. */
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 112px',
  },
  open: { borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorStatusWarningBorder1}` },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  letter: { minWidth: '32px', flexShrink: 0, paddingLeft: '4px', paddingRight: '4px' },
  header: { ...typographyStyles.body1Strong, flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  samples: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly column: MappedColumn;
  readonly onShow: () => void;
  /** What it is taken for, and what can be done about it. */
  readonly children: ReactNode;
}

/** One column of a register or label of a card: where it is, how sure its meaning is, and values to judge it by. */
export function ColumnEntry({ column, onShow, children }: Props) {
  const t = useText();
  const mask = useMasking();
  const locale = useLocale();
  const styles = useStyles();
  const { cell, header, status, samples, unreadable } = column;
  const values = samples.map((sample) => mask(sample, column.field ?? undefined)).join(t('list.dot'));
  return (
    <li className={mergeClasses(styles.entry, isOpen(column) && styles.open)}>
      <div className={styles.head}>
        <Button
          className={styles.letter}
          size="small"
          aria-label={t('mapping.show', { cell })}
          title={t('mapping.show', { cell })}
          onClick={onShow}
        >
          {column.column}
        </Button>
        <span className={styles.header}>{header}</span>
        <StatusMark status={status} />
      </div>
      {children}
      {values !== '' && (
        <p className={styles.samples} title={values}>
          {t('mapping.samples', { samples: values })}
        </p>
      )}
      {unreadable && (
        <Remark kind="warning">
          {t('mapping.unreadable', {
            count: unreadable.count,
            cell: unreadable.cell,
            reason: unreadableText(locale, unreadable.code),
          })}
        </Remark>
      )}
    </li>
  );
}

/** Whether the user is asked what the column is. */
export function isOpen({ status }: MappedColumn): boolean {
  return status === 'ask' || status === 'guess';
}
