import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MappedSheet } from '../../actions/types';
import { useText } from '../session/useText';
import { Remark } from '../today/Remark';
import type { Assign } from './useMapping';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  stale: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly mapping: MappedSheet;
  readonly assign: Assign;
}

/** What has to be told about a sheet besides its columns: registers that are not read, unknown grades, lost columns. */
export function SheetRemarks({ mapping, assign }: Props) {
  const t = useText();
  const styles = useStyles();
  const { others, grades, stale } = mapping;
  const blocks = others.map(({ kind, address }) => t('mapping.otherBlock', { kind: t(`kind.${kind}`), address }));
  return (
    <>
      {blocks.length > 0 && (
        <Remark kind="warning">{t('mapping.others', { blocks: blocks.join(t('list.separator')) })}</Remark>
      )}
      {grades?.profile === null && (
        <Remark kind="warning">{t('mapping.grades', { letters: grades.letters.join(t('list.separator')) })}</Remark>
      )}
      {stale.length > 0 && (
        <section>
          <h3 className={styles.title}>{t('mapping.staleTitle')}</h3>
          <ul className={styles.list}>
            {stale.map((lost) => (
              <li key={`${lost.header} ${lost.occurrence}`} className={styles.stale}>
                <span className={styles.words}>{t('mapping.stale', { header: lost.header })}</span>
                <Button
                  size="small"
                  aria-label={t('mapping.forgetLabel', { header: lost.header })}
                  onClick={() => assign(lost, undefined)}
                >
                  {t('mapping.forget')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
