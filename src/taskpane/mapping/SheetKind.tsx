import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { MappedSheet } from '../../actions/types';
import type { CardKind } from '../../domain/cards/types';
import { ChoiceBox } from '../choice/ChoiceBox';
import { useText } from '../session/useText';
import { kindChoices, LEAVE } from './fieldChoices';
import type { Correct } from './useMapping';

const useStyles = makeStyles({
  restore: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXXS },
});

interface Props {
  readonly mapping: MappedSheet;
  readonly correct: Correct;
}

/** What the whole sheet is taken for. */
export function SheetKind({ mapping, correct }: Props) {
  const t = useText();
  const styles = useStyles();
  const choices = useMemo(() => kindChoices(t), [t]);
  const { name: sheet, kind, saved } = mapping;
  const unused = saved && kind === 'other';
  const choose = (key: string) => correct({ sheet, kind: key === LEAVE ? 'other' : (key as CardKind) });
  return (
    <>
      <Field label={t('mapping.kind')} hint={hint()}>
        <ChoiceBox
          label={t('mapping.kind')}
          shown={unused ? t('mapping.kindNone') : t(`kind.${kind}`)}
          chosen={unused ? LEAVE : kind}
          choices={choices}
          onChoose={choose}
        />
      </Field>
      {saved && (
        <Button
          className={styles.restore}
          size="small"
          appearance="subtle"
          onClick={() => correct({ sheet, kind: null })}
        >
          {t('mapping.restore')}
        </Button>
      )}
    </>
  );

  function hint(): string | undefined {
    if (unused) return t('mapping.unused');
    if (saved) return t('mapping.kindSaved');
    return kind === 'other' ? t('mapping.unknownKind') : undefined;
  }
}
