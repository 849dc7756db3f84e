import { makeStyles, tokens } from '@fluentui/react-components';
import type { EntryChecksSheet } from '../../actions/checks/types';
import type { EntryChecksDone as Done } from '../session/job';
import { useText } from '../session/useText';
import { Remark } from '../today/Remark';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** How many columns of which worksheets Excel checks itself now, or no more, and which were left as they were. */
export function EntryChecksDone({ done: { sheets, are } }: { readonly done: Done }) {
  const t = useText();
  const styles = useStyles();
  const count = sheets.reduce((sum, { set }) => sum + set, 0);
  return (
    <>
      <Remark kind="done">{t(`checks.entry.${are}`, { count })}</Remark>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            {t('checks.entry.sheet', { sheet: sheet.name, count: sheet.set })}
            {[...columnsByReason(sheet)].map(([why, headers]) =>
              t('checks.entry.kept', { columns: headers.join(t('list.separator')), why }),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The columns that were left as they were, by the reason why. */
function columnsByReason({ kept }: EntryChecksSheet): ReadonlyMap<string, readonly string[]> {
  const byReason = new Map<string, string[]>();
  for (const { header, why } of kept) byReason.set(why, [...(byReason.get(why) ?? []), header]);
  return byReason;
}
