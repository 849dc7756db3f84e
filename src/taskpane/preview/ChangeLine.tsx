import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { GradeNote } from '../../actions/types';
import type { PreviewLine } from '../../domain/changes/preview';
import { gradeReasonText } from '../../i18n/gradeReason';
import { useMasking } from '../privacy/useMasking';
import { useLocale, useText } from '../session/useText';
import { useToday } from '../session/useToday';

const useStyles = makeStyles({
  line: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    /* Comes to lie above what stays in sight at the bottom when the keyboard gets here. */
    scrollMarginBottom: '96px',
  },
  box: { width: '100%' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  where: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  old: { color: tokens.colorNeutralForeground3 },
  fresh: { fontWeight: tokens.fontWeightSemibold },
  /* For screen readers, which do not say that something is struck through. */
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  readonly line: PreviewLine;
  /** Why it changes, with grades. */
  readonly note: GradeNote | null;
  /** Changes of several worksheets are on the list. */
  readonly namesSheet: boolean;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One change: whose it is, where it stands, what goes and what comes. */
export function ChangeLine({ line, note, namesSheet, chosen, onToggle }: Props) {
  const t = useText();
  const mask = useMasking();
  const locale = useLocale();
  const today = useToday();
  const styles = useStyles();
  const { name, sheet, field, header, from, to } = line;
  const row = String(line.sheetRow);
  const where = namesSheet ? t('preview.sheetRow', { sheet, row }) : t('preview.row', { row });
  return (
    <li className={styles.line}>
      <Checkbox
        className={styles.box}
        checked={chosen}
        onChange={onToggle}
        label={
          <span className={styles.words}>
            <span>
              {mask(name)} <span className={styles.where}>{where}</span>
            </span>
            <span>
              {t('preview.column', { header })}
              <span className={styles.said}>{t('preview.from')} </span>
              {from === '' ? (
                <span className={styles.old}>{t('preview.empty')}</span>
              ) : (
                <del className={styles.old}>{mask(from, field)}</del>
              )}
              <span aria-hidden> → </span>
              <span className={styles.said}> {t('preview.to')} </span>
              <span className={styles.fresh}>{mask(to, field)}</span>
              {from === to && <span className={styles.where}> {t('preview.stored')}</span>}
              {note && note.move !== '' && <> {t(`move.${note.move}`)}</>}
            </span>
            {note && <span className={styles.where}> {gradeReasonText(locale, note.reason, today)}</span>}
          </span>
        }
      />
    </li>
  );
}
