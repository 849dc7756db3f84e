import {
  Button,
  Field,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { FindingList } from '../analysis/FindingList';
import { SheetMade } from '../analysis/SheetMade';
import { JOBS } from '../session/jobs';
import { useSessionState } from '../session/SessionContext';
import { useRun } from '../session/useRun';
import { usePrivacyText } from './usePrivacyText';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  choices: { flexWrap: 'wrap' },
  make: { alignSelf: 'flex-start' },
});

/** A register as a new sheet without its personal columns, to be given to others. */
export function CopyWithoutPersonal() {
  const words = usePrivacyText();
  const styles = useStyles();
  const { running, run } = useRun();
  const sheets = useSessionState((state) => state.sheets);
  const active = useSessionState((state) => state.active);
  const made = useSessionState(({ answers }) =>
    answers.report?.id === 'export-without-personal' ? answers.report : undefined,
  );
  const [chosen, setChosen] = useState<string>();
  const [names, setNames] = useState<'kept' | 'hidden'>('hidden');
  const registers = (sheets ?? []).filter(({ layout }) => layout === 'register').map(({ name }) => name);
  const copyOf = [chosen, active, registers[0]].find((name) => name !== undefined && registers.includes(name));
  const make = () => {
    // The copy comes to the front; the choice stays where it was.
    setChosen(copyOf);
    void run(JOBS.makeReport({ id: 'export-without-personal', options: { copyOf, names } }));
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{words('copy.title')}</h3>
      <p className={styles.note}>{words('copy.note')}</p>
      {copyOf === undefined ? (
        <p className={styles.note}>{words('copy.none')}</p>
      ) : (
        <>
          <Field label={words('copy.sheet')}>
            <Select value={copyOf} onChange={(_, { value }) => setChosen(value)}>
              {registers.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <Field label={words('copy.names')}>
            <RadioGroup
              layout="horizontal"
              className={styles.choices}
              value={names}
              onChange={(_, { value }) => setNames(value === 'kept' ? 'kept' : 'hidden')}
            >
              <Radio value="hidden" label={words('copy.names.hidden')} />
              <Radio value="kept" label={words('copy.names.kept')} />
            </RadioGroup>
          </Field>
          <Button className={styles.make} disabledFocusable={running !== undefined} onClick={make}>
            {words('copy.make')}
          </Button>
        </>
      )}
      <div aria-live="polite">
        {made && (
          <>
            <SheetMade made={made} />
            <FindingList findings={made.findings} />
          </>
        )}
      </div>
    </div>
  );
}
