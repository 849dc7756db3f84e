import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../session/useText';

const useStyles = makeStyles({ names: { display: 'flex', columnGap: tokens.spacingHorizontalXS } });

/** What somebody is called who left no name: words of the register, whatever the language of the pane. */
const NAMES = ['某先生', '某女士'];

/** Names for a visitor who left none. */
export function NameProposals({ onChoose }: { readonly onChoose: (name: string) => void }) {
  const t = useText();
  const styles = useStyles();
  return (
    <div role="group" aria-label={t('visit.names')} className={styles.names}>
      {NAMES.map((name) => (
        <Button key={name} size="small" onClick={() => onChoose(name)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
