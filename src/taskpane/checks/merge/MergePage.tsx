import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { EntryPage } from '../../entry/EntryPage';
import { conflictRows } from '../../session/conflictRows';
import { useSession } from '../../session/SessionContext';
import { useText } from '../../session/useText';
import { Remark } from '../../today/Remark';
import { MergeChoice } from './MergeChoice';
import { MergeRest } from './MergeRest';
import { MergeSides } from './MergeSides';
import { useMerge, type MergingPage } from './useMerge';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  choices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** 合并客户: two rows side by side; of what differs somebody chooses, and the row that goes is kept in the archive. */
export function MergePage({ page }: { readonly page: MergingPage }) {
  const t = useText();
  const styles = useStyles();
  const { closePage } = useSession();
  const element = useRef<HTMLElement>(null);
  const { form, refused, ...merging } = useMerge(page);
  useEffect(() => element.current?.querySelector('button')?.focus(), []);
  const asked = form?.fields.filter(({ asks }) => asks) ?? [];
  const rest = form?.fields.filter(({ asks, keep, drop }) => !asks && keep !== drop) ?? [];
  return (
    <EntryPage
      title={t('merge.title')}
      pageRef={element}
      result={
        refused ? (
          <Remark kind="warning">{t('entry.conflicts', { rows: conflictRows(t, refused.conflicts) })}</Remark>
        ) : (
          !form && t('entry.loading')
        )
      }
      saveWords={t('merge.do')}
      isDirty={merging.isDirty}
      isBusy={merging.isBusy}
      onSave={() => void merging.merge()}
      onDiscard={merging.discard}
      onClose={closePage}
    >
      {form && (
        <>
          <MergeSides form={form} onSwap={merging.swap} />
          {asked.length > 0 && (
            <section className={styles.choices}>
              <h3 className={styles.title}>{t('merge.asks', { count: asked.length })}</h3>
              {asked.map((field) => (
                <MergeChoice
                  key={field.field}
                  field={field}
                  side={merging.sideOf(field)}
                  onChoose={(side) => merging.choose(field.field, side)}
                />
              ))}
            </section>
          )}
          {rest.length > 0 && <MergeRest fields={rest} sideOf={merging.sideOf} />}
          <p className={styles.note}>{t('merge.archive')}</p>
        </>
      )}
    </EntryPage>
  );
}
