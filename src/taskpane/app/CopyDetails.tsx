import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import product from '../../../package.json';
import { formatDay } from '../../domain/cell/day';
import { timeOf, today } from '../session/clock';
import { failureDetails } from '../session/failureDetails';
import { useSession } from '../session/SessionContext';
import type { Failure } from '../session/state';
import { useLocale, useText } from '../session/useText';
import { useCopy } from './useCopy';

const useStyles = makeStyles({
  text: {
    width: '100%',
    boxSizing: 'border-box',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Copies what whoever is asked for help wants to know of a failure; shows it selected where the clipboard is closed. */
export function CopyDetails({ failure }: { readonly failure: Failure }) {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const { host, now } = useSession();
  const { area, copied, copy } = useCopy();
  const last = copied?.of === failure ? copied : undefined;
  const copyDetails = () => {
    const at = now();
    const moment = `${formatDay(today(at))} ${timeOf(at)}`;
    const details = failureDetails(failure, {
      version: product.version,
      excel: host.about?.() ?? '',
      at: moment,
      locale,
    });
    return copy(details, failure);
  };
  return (
    <>
      <Button size="small" icon={<Copy16Regular />} onClick={() => void copyDetails()}>
        {t('details.copy')}
      </Button>
      <span role="status">{last && t(`details.${last.how}`)}</span>
      {last?.how === 'byHand' && (
        <textarea
          ref={area}
          className={styles.text}
          aria-label={t('details.label')}
          rows={4}
          readOnly
          value={last.text}
        />
      )}
    </>
  );
}
