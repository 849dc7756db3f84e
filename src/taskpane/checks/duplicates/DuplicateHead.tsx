import { Badge, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { DuplicateGroup } from '../../../actions/checks/types';
import { useMasking } from '../../privacy/useMasking';
import { useText } from '../../session/useText';
import { useLineStyles } from '../../theme/useLineStyles';

const useStyles = makeStyles({ line: { display: 'block' } });

/** From here on it is certain, or likely, that rows are one customer. */
const CERTAIN = 0.95;
const LIKELY = 0.8;

interface Props {
  readonly group: Omit<DuplicateGroup, 'key'> & { readonly shared: string };
}

/** What rows have in common, how sure it is that they are one customer, and who was first. */
export function DuplicateHead({ group: { shared, reason, confidence, clash, members, first } }: Props) {
  const t = useText();
  const mask = useMasking();
  const line = useLineStyles();
  const styles = useStyles();
  const sure = confidence >= CERTAIN ? 'certain' : confidence >= LIKELY ? 'likely' : 'possible';
  const earliest = members[first];
  return (
    <>
      <span className={line.name}>{mask(shared)}</span>{' '}
      <Badge appearance="outline" color="informative">
        {t(`checks.sure.${sure}`)}
      </Badge>{' '}
      {clash && (
        <Badge appearance="tint" color="danger">
          {t('checks.clash')}
        </Badge>
      )}{' '}
      <span className={mergeClasses(line.small, styles.line)}>{mask(reason)}</span>{' '}
      {earliest && earliest.since !== '' && (
        <span className={line.small}>
          {t('checks.first', { who: earliest.owner || earliest.name, day: earliest.since })}
        </span>
      )}
    </>
  );
}
