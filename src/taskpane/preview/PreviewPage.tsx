import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { pick, previewColumns, type ChangeKind } from '../../domain/changes/preview';
import { privacyText } from '../../i18n/privacy';
import { foundLines } from '../../i18n/privacy/anonymised';
import { movesText } from '../../i18n/gradeMoves';
import type { Locale, Text } from '../../i18n';
import { HelpButton } from '../help/HelpButton';
import { useFormKeys } from '../entry/useFormKeys';
import type { Plan } from '../session/job';
import { JOBS } from '../session/jobs';
import { useSession, useSessionState } from '../session/SessionContext';
import type { Preview } from '../session/state';
import { useRun } from '../session/useRun';
import { useLocale, useText } from '../session/useText';
import { AddedRows } from './AddedRows';
import { ChangeFilter } from './ChangeFilter';
import { ChangeList, PAGE_LENGTH } from './ChangeList';
import { chosenCount, chosenOrNot, isChosen, KINDS } from './choices';
import { ColumnChoices } from './ColumnChoices';
import { Pager } from './Pager';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { ...typographyStyles.subtitle2, margin: 0, ':focus': { outline: 'none' } },
  note: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
  /* Stays in sight below the list, over the padding of the page. */
  foot: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  write: { flexGrow: 1 },
});

/** What would be written, cell by cell, before it is: the user leaves out what is not wanted and agrees to the rest. */
export function PreviewPage({ preview: { plan, choices } }: { readonly preview: Preview }) {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const { choose, dropPreview } = useSession();
  const { running, run } = useRun();
  const firstTime = useSessionState(({ journal }) => journal?.length === 0);
  const [kind, setKind] = useState<ChangeKind>();
  const [page, setPage] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const pageRef = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), [plan]);

  const columns = useMemo(() => previewColumns(plan.changes), [plan]);
  const counts = sumOf(columns.map((column) => column.counts));
  const total = kind ? counts[kind] : counts.fill + counts.replace;
  const from = Math.min(page, Math.ceil(total / PAGE_LENGTH) - 1) * PAGE_LENGTH;
  const added = 'added' in plan ? plan.added : [];
  const chosen = chosenCount(choices, columns) + added.length;
  const chooseAll = (wanted: boolean) => choose(chosenOrNot(choices, columns, kind ? [kind] : KINDS, wanted));
  const show = (next: ChangeKind | undefined) => {
    setKind(next);
    setPage(0);
  };
  const turn = (next: number) => {
    setPage(next);
    list.current?.scrollIntoView({ block: 'start' });
  };
  const write = () =>
    run(
      JOBS.applyPlan(
        plan,
        pick(plan.changes, (at) => isChosen(choices, at)),
      ),
    );
  const canWrite = chosen > 0 && running === undefined;
  useFormKeys(pageRef, { onSave: () => canWrite && void write(), onLeave: () => !running && dropPreview() });
  return (
    <div ref={pageRef} className={styles.page}>
      <div>
        <div className={styles.head}>
          <h2 ref={title} tabIndex={-1} className={styles.title}>
            {columns.length > 0
              ? t('preview.title', { count: counts.fill + counts.replace })
              : t('preview.added', { count: added.length })}
          </h2>
          <HelpButton topics={helpOf(plan)} what={t('preview.lines')} />
        </div>
        {notesOf(plan, t, locale).map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        <p className={styles.note}>{t('preview.undo')}</p>
        {firstTime && <p className={styles.note}>{t('preview.firstTime')}</p>}
      </div>
      {added.length > 0 && <AddedRows rows={added} titled={columns.length > 0} />}
      {columns.length > 0 && (
        <>
          <ColumnChoices columns={columns} choices={choices} onChoose={choose} />
          <ChangeFilter kind={kind} counts={counts} onShow={show} onChooseAll={chooseAll} />
          <ChangeList
            plan={plan}
            kind={kind}
            from={Math.max(0, from)}
            choices={choices}
            onChoose={choose}
            listRef={list}
          />
        </>
      )}
      <div className={styles.foot}>
        {columns.length > 0 && (
          <Pager
            from={Math.max(0, from)}
            length={PAGE_LENGTH}
            total={total}
            onTurn={(first) => turn(first / PAGE_LENGTH)}
          />
        )}
        <div className={styles.buttons}>
          <Button
            className={styles.write}
            appearance="primary"
            disabledFocusable={!canWrite}
            aria-keyshortcuts="Control+Enter"
            onClick={() => void write()}
          >
            {t('preview.write', { count: chosen })}
          </Button>
          <Button disabledFocusable={running !== undefined} onClick={dropPreview}>
            {t('preview.cancel')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Who grades wants to know of the grades too. */
const helpOf = ({ of }: Plan) =>
  of === 'grade' ? (['preview', 'grading', 'nextContact'] as const) : (['preview'] as const);

/** What the plan comes to, in words. */
function notesOf(plan: Plan, t: Text, locale: Locale): readonly string[] {
  switch (plan.of) {
    case 'grade':
      return movesText(
        locale,
        plan.outcome.sheets.flatMap(({ moves }) => moves),
      );
    case 'report':
      return plan.outcome.findings;
    case 'repair': {
      const count = plan.outcome.skipped.length;
      return count > 0 ? [t('checks.repairSkipped', { count })] : [];
    }
    case 'fix':
      return [];
    case 'anonymise':
      return [...foundLines(locale, plan.outcome), privacyText(locale)('anonymise.kept')];
  }
}

function sumOf(all: readonly Readonly<Record<ChangeKind, number>>[]): Readonly<Record<ChangeKind, number>> {
  return all.reduce((sum, { fill, replace }) => ({ fill: sum.fill + fill, replace: sum.replace + replace }), {
    fill: 0,
    replace: 0,
  });
}
