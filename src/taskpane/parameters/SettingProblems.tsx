import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SettingsOutcome } from '../../actions/types';
import { JOBS } from '../session/jobs';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';
import { Remark } from '../today/Remark';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  problem: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  cell: { minWidth: '48px', flexShrink: 0 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** What on the settings sheet cannot be used, and where; years nobody has entered holidays for. */
export function SettingProblems({ settings }: { readonly settings: SettingsOutcome }) {
  const t = useText();
  const styles = useStyles();
  const { run } = useRun();
  const { problems, unknownYears } = settings;
  return (
    <>
      {problems.length === 0 ? (
        <Remark kind="done">{t('parameters.good')}</Remark>
      ) : (
        <>
          <Remark kind="warning">{t('parameters.problems', { count: problems.length })}</Remark>
          <ul className={styles.list}>
            {problems.map((problem) => (
              <li key={`${problem.cell} ${problem.item} ${problem.code}`} className={styles.problem}>
                {/* An entry of a file that was brought in has no place on the sheet. */}
                {problem.cell !== '' && (
                  <Button
                    className={styles.cell}
                    size="small"
                    aria-label={t('parameters.show', { cell: problem.cell })}
                    onClick={() => void run(JOBS.showSettings(problem.cell))}
                  >
                    {problem.cell}
                  </Button>
                )}
                <span className={styles.words}>
                  {t('parameters.problem', { item: problem.item, message: problem.message })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unknownYears.map((year) => (
        <Remark key={year} kind="warning">
          {t('parameters.unknownYear', { year: String(year) })}
        </Remark>
      ))}
    </>
  );
}
