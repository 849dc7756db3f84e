import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';

interface Status {
  readonly words: string;
  /** Name of the active worksheet. */
  readonly sheet?: string;
  readonly recognised: boolean;
}

/** What is known about the active worksheet, in words: 意向客户 · 400行 · 识别15/18列. */
export function useStatus(): Status {
  const t = useText();
  const active = useSessionState((state) => state.active);
  const known = useSessionState((state) => state.sheets?.find((sheet) => sheet.name === state.active));
  const reading = useSessionState((state) => state.reading);
  const read = useSessionState((state) => state.sheets !== undefined);
  if (!known) return { words: unknown(), sheet: active, recognised: false };
  const { kind, layout, name, rows, mapped, headers } = known;
  if (layout === 'other') return { words: t('status.other', { sheet: name }), sheet: name, recognised: false };
  const words =
    layout === 'card'
      ? t('status.card', { kind: t(`kind.${kind}`), fields: mapped })
      : t('status.register', { kind: t(`kind.${kind}`), rows, mapped, headers });
  return { words, sheet: name, recognised: true };

  function unknown(): string {
    if (reading) return t('status.reading');
    // Our own sheets (settings, journal) are read, and are no registers.
    return read && active !== undefined ? t('status.other', { sheet: active }) : t('status.unread');
  }
}
