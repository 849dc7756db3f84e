import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MappedColumn } from '../../actions/types';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { ChoiceBox } from '../choice/ChoiceBox';
import type { Choice } from '../choice/findChoices';
import { useLocale, useText } from '../session/useText';
import { newSynonym } from './corrections';
import { fieldName, LEAVE } from './fieldChoices';
import { synonymWords } from './said';
import type { Assign, Correct } from './useMapping';

/** So many guesses can be confirmed by one press; the rest are in the list. */
const OFFERED = 3;

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  isIt: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  offer: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly sheet: string;
  readonly kind: CardKind;
  readonly column: MappedColumn;
  readonly choices: readonly Choice[];
  readonly assign: Assign;
  readonly correct: Correct;
}

/** What a column is taken for: to be chosen, confirmed, left alone, taken back, made known everywhere. */
export function ColumnField({ sheet, kind, column, choices, assign, correct }: Props) {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const { header, field, contact, status, candidates } = column;
  const nameOf = (key: FieldKey) => fieldName(kind, key, locale);
  const save = (to: FieldKey | null | undefined) => assign(column, to);

  const offered = status === 'guess' && field !== null ? [field] : status === 'ask' ? candidates.slice(0, OFFERED) : [];
  const synonym = newSynonym(kind, column);
  return (
    <>
      <ChoiceBox
        label={t('mapping.field', { header, column: column.column })}
        placeholder={t('mapping.unmapped')}
        shown={shown()}
        chosen={status === 'ignored' ? LEAVE : (field ?? undefined)}
        likely={candidates.map((key) => ({ key, words: nameOf(key) }))}
        choices={choices}
        onChoose={(key) => save(key === LEAVE ? null : key)}
      />
      {offered.length > 0 && (
        <div className={styles.actions}>
          <span className={styles.isIt}>{t('mapping.isIt')}</span>
          {offered.map((key) => (
            <Button key={key} className={styles.offer} size="small" onClick={() => save(key)}>
              {nameOf(key)}
            </Button>
          ))}
        </div>
      )}
      {(status === 'saved' || status === 'ignored') && (
        <div className={styles.actions}>
          <Button size="small" appearance="subtle" onClick={() => save(undefined)}>
            {t('mapping.restore')}
          </Button>
          {synonym && (
            <Button
              size="small"
              appearance="subtle"
              title={t('mapping.addSynonymHelp', synonymWords(t, locale, synonym))}
              onClick={() => correct({ sheet, synonym })}
            >
              {t('mapping.addSynonym')}
            </Button>
          )}
        </div>
      )}
    </>
  );

  function shown(): string {
    if (status === 'ignored') return t('mapping.leave');
    if (field === null) return '';
    if (contact === undefined) return nameOf(field);
    return t('mapping.contact', { ordinal: contact, field: fieldName('followups', field, locale) });
  }
}
