import { sheetNames } from '../session/runSummary';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { Remark } from '../today/Remark';

/** What the last run over the cards made. */
export function CardsResult() {
  const t = useText();
  const made = useSessionState((state) => state.answers.cards);
  if (!made) return null;
  return (
    <section aria-label={t('cards.resultLabel')}>
      <Remark kind="done">
        {made.sheets.length > 0
          ? t('cards.made', { count: made.cards, sheets: sheetNames(t, made.sheets) })
          : t('cards.nothing')}
      </Remark>
    </section>
  );
}
