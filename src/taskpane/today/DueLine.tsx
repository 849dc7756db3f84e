import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CommentAdd20Regular } from '@fluentui/react-icons/svg/comment-add';
import { Fragment, type KeyboardEvent } from 'react';
import type { DueCustomer } from '../../actions/types';
import { useMasking } from '../privacy/useMasking';
import { useLocale, useText } from '../session/useText';
import { useLineStyles } from '../theme/useLineStyles';
import { whenDue } from './dueWords';
import { gradeInWords } from './gradeInWords';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  contact: { flexShrink: 0, width: '40px', minWidth: '40px', maxWidth: 'none', height: 'auto', borderRadius: 0 },
  when: { marginLeft: 'auto', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  late: { color: tokens.colorPaletteRedForeground1 },
  about: { display: 'block' },
  last: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly due: DueCustomer;
  /** Customers of several salespersons are on the list. */
  readonly namesOwner: boolean;
  /** Its row is the one that was gone to last. */
  readonly isCurrent: boolean;
  /** The tab key stops here. */
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPress: () => void;
  /** Absent where no contact can be logged. */
  readonly onContact?: () => void;
}

/**
 * Somebody who is due: who, what for and since when, about what, and what was said last; a press goes to the row,
 * and beside it a contact is logged.
 */
export function DueLine({ due, namesOwner, isCurrent, isTabStop, onFocus, onKeyDown, onPress, onContact }: Props) {
  const t = useText();
  const mask = useMasking();
  const locale = useLocale();
  const line = useLineStyles();
  const styles = useStyles();
  const { kind, name, grade, amount, about, owner, days, last, flags = [] } = due;
  const details = [amount !== undefined && t('due.amount', { amount }), mask(about), namesOwner && owner].filter(
    Boolean,
  );
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={mergeClasses(line.line, isCurrent && line.current)}
        aria-current={isCurrent || undefined}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={onPress}
      >
        <span className={line.head}>
          <span className={line.name}>{mask(name)}</span>{' '}
          {kind !== 'contact' && (
            <Badge appearance="tint" color="informative">
              {t(`due.kind.${kind}`)}
            </Badge>
          )}
          {grade !== '' && <span>{gradeInWords(t, grade)}</span>}{' '}
          {flags.map((flag) => (
            <Fragment key={flag}>
              <Badge appearance="outline" color="warning">
                {t(`due.flag.${flag}`)}
              </Badge>{' '}
            </Fragment>
          ))}
          <span className={mergeClasses(styles.when, days > 0 && styles.late)}>{whenDue(t, locale, due)}</span>
        </span>{' '}
        {details.length > 0 && (
          <span className={mergeClasses(line.small, styles.about)}>{details.join(t('list.dot'))}</span>
        )}{' '}
        {last !== '' && <span className={mergeClasses(line.small, styles.last)}>{mask(last)}</span>}
      </button>
      {onContact && (
        <Button
          className={styles.contact}
          appearance="subtle"
          size="small"
          icon={<CommentAdd20Regular />}
          aria-label={t('contact.titleOf', { name: mask(name) })}
          title={t('contact.title')}
          tabIndex={isTabStop ? 0 : -1}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onClick={onContact}
        />
      )}
    </div>
  );
}
