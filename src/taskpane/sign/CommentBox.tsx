import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ContactToSign } from '../../actions/entries/types';
import { useText } from '../session/useText';
import { ContactHead } from './ContactHead';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    paddingLeft: `calc(${tokens.spacingHorizontalM} - ${tokens.strokeWidthThickest})`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  phrases: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What supervisors write most. */
const PHRASES = ['goOn', 'invite', 'drive', 'help', 'complete'] as const;

interface Props {
  readonly contact: ContactToSign;
  readonly comment: string;
  readonly onWrite: (comment: string) => void;
  readonly supervisor: string;
  readonly lacksName: boolean;
  readonly onName: (supervisor: string) => void;
}

/** The contact that is commented on: the comment, phrases to put into it, and who signs. */
export function CommentBox({ contact, comment, onWrite, supervisor, lacksName, onName }: Props) {
  const t = useText();
  const styles = useStyles();
  const add = (phrase: string) => onWrite([comment.trim(), phrase].filter(Boolean).join(t('sign.between')));
  return (
    <div className={styles.box}>
      <div>
        <ContactHead contact={contact} />
      </div>
      <Field label={t('sign.comment')}>
        <Textarea name="coach" rows={2} resize="vertical" value={comment} onChange={(_, { value }) => onWrite(value)} />
      </Field>
      <div role="group" aria-label={t('sign.phrases')} className={styles.phrases}>
        {PHRASES.map((phrase) => (
          <Button key={phrase} size="small" shape="circular" onClick={() => add(t(`sign.phrase.${phrase}`))}>
            {t(`sign.phrase.${phrase}`)}
          </Button>
        ))}
      </div>
      <Field
        label={t('sign.by')}
        required
        validationState={lacksName ? 'error' : 'none'}
        validationMessage={lacksName ? t('sign.byMissing') : undefined}
      >
        <Input name="coachedBy" autoComplete="off" value={supervisor} onChange={(_, { value }) => onName(value)} />
      </Field>
    </div>
  );
}
