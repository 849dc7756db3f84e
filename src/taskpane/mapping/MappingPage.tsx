import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { MappedSheet } from '../../actions/types';
import type { CardKind } from '../../domain/cards/types';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { ColumnList } from './ColumnList';
import { SheetKind } from './SheetKind';
import { SheetRemarks } from './SheetRemarks';
import { useMapping } from './useMapping';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  /* Stays in sight, so that what a correction came to is seen wherever it was made. */
  head: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    margin: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
  },
  message: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  note: { margin: 0 },
});

interface Props {
  readonly sheet: string;
  readonly onBack: () => void;
}

/** 列对应 of one worksheet: what it is taken for, column by column, and how to correct it. */
export function MappingPage({ sheet, onBack }: Props) {
  const t = useText();
  const styles = useStyles();
  const { mapping, message, correct, assign } = useMapping(sheet);
  const failed = useSessionState((state) => state.failure !== undefined);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div className={styles.bar}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={t('page.back')}
            title={t('page.back')}
            onClick={onBack}
          />
          <h2 ref={title} tabIndex={-1} className={styles.title}>
            {sheet}
          </h2>
        </div>
        <p role="status" className={styles.message}>
          {message}
        </p>
      </div>
      {!mapping && !failed && <p className={styles.note}>{t('mapping.reading')}</p>}
      {mapping && (
        <>
          <div>
            <SheetKind mapping={mapping} correct={correct} />
          </div>
          <SheetRemarks mapping={mapping} assign={assign} />
          {mapping.layout === 'card' && <p className={styles.note}>{t('mapping.card')}</p>}
          {isOurs(mapping) && <ColumnList key={mapping.kind} mapping={mapping} assign={assign} correct={correct} />}
        </>
      )}
    </div>
  );
}

function isOurs(mapping: MappedSheet): mapping is MappedSheet & { readonly kind: CardKind } {
  return mapping.kind !== 'other';
}
