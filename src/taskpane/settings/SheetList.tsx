import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import type { RecognisedSheet } from '../../actions/types';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  button: {
    width: '100%',
    justifyContent: 'space-between',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  detail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  question: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusWarningForeground1,
  },
});

interface Props {
  readonly sheets: readonly RecognisedSheet[];
  readonly onOpen: (sheet: string) => void;
  /** The sheet that was open last: its button gets the keyboard. */
  readonly focused?: string;
}

const LAYOUTS = ['register', 'card', 'other'] as const;

/** Every worksheet with what it is taken for; those with questions first, those that are none of ours last. */
export function SheetList({ sheets, onOpen, focused }: Props) {
  const t = useText();
  const styles = useStyles();
  const last = useRef<HTMLButtonElement>(null);
  useEffect(() => last.current?.focus(), []);
  return (
    <ul className={styles.list} aria-label={t('registers.label')}>
      {inOrder(sheets).map((sheet) => (
        <li key={sheet.name} className={styles.item}>
          <Button
            ref={sheet.name === focused ? last : undefined}
            className={styles.button}
            appearance="subtle"
            icon={<ChevronRight16Regular />}
            iconPosition="after"
            onClick={() => onOpen(sheet.name)}
          >
            <span className={styles.words}>
              <span className={styles.name} title={sheet.name}>
                {sheet.name}
              </span>
              <span className={styles.detail}>{detail(sheet)}</span>
              {sheet.questions > 0 && (
                <span className={styles.question}>
                  <Warning16Regular aria-hidden />
                  {t('registers.questions', { count: sheet.questions })}
                </span>
              )}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );

  function detail({ kind, layout, mapped, headers, customer }: RecognisedSheet): string {
    if (layout === 'other') return t(`kind.${kind}`);
    const parts =
      layout === 'card'
        ? [t('cards.sheetOf', { kind: t(`kind.${kind}`) }), customer, t('cards.items', { count: mapped })]
        : [t(`kind.${kind}`), t('registers.columns', { mapped, headers })];
    return parts.filter(Boolean).join(t('list.dot'));
  }
}

function inOrder(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const rank = ({ layout, questions }: RecognisedSheet) => (questions > 0 ? -1 : LAYOUTS.indexOf(layout));
  return [...sheets].sort((one, other) => rank(one) - rank(other));
}
