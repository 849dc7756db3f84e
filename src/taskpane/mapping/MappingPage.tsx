import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { MappedSheet } from '../../actions/types';
import type { CardKind } from '../../domain/cards/types';
import { PageHead } from '../app/PageHead';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { ColumnList } from './ColumnList';
import { SheetKind } from './SheetKind';
import { SheetRemarks } from './SheetRemarks';
import { useMapping } from './useMapping';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
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
      <PageHead title={sheet} heading={{ ref: title, tabIndex: -1 }} onBack={onBack}>
        <p role="status" className={styles.message}>
          {message}
        </p>
      </PageHead>
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
