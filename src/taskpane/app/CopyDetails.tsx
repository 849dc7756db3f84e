import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import product from '../../../package.json';
import { formatDay } from '../../domain/cell/day';
import { timeOf, today } from '../session/clock';
import { failureDetails } from '../session/failureDetails';
import { useSession } from '../session/SessionContext';
import type { Failure } from '../session/state';
import { useLocale, useText } from '../session/useText';

const useStyles = makeStyles({
  text: {
    width: '100%',
    boxSizing: 'border-box',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What was copied of which failure, and how. */
interface Copy {
  readonly failure: Failure;
  readonly details: string;
  readonly how: 'copied' | 'byHand';
}

/** Copies what whoever is asked for help wants to know of a failure; shows it selected where the clipboard is closed. */
export function CopyDetails({ failure }: { readonly failure: Failure }) {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const { host, now } = useSession();
  const [last, setLast] = useState<Copy>();
  const copied = last?.failure === failure ? last : undefined;
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), [copied]);
  const copy = async () => {
    const at = now();
    const moment = `${formatDay(today(at))} ${timeOf(at)}`;
    const details = failureDetails(failure, {
      version: product.version,
      excel: host.about?.() ?? '',
      at: moment,
      locale,
    });
    // Not every Excel lets an add-in reach the clipboard, or has one at all.
    const how = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(details))
      .then(
        () => 'copied' as const,
        () => 'byHand' as const,
      );
    setLast({ failure, details, how });
  };
  return (
    <>
      <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
        {t('details.copy')}
      </Button>
      <span role="status">{copied && t(`details.${copied.how}`)}</span>
      {copied?.how === 'byHand' && (
        <textarea
          ref={area}
          className={styles.text}
          aria-label={t('details.label')}
          rows={4}
          readOnly
          value={copied.details}
        />
      )}
    </>
  );
}
