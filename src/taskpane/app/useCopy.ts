import { useEffect, useRef, useState } from 'react';

/** What was copied, and whether it reached the clipboard or is left to the user. */
interface Copied {
  readonly text: string;
  readonly how: 'copied' | 'byHand';
  readonly of?: object;
}

/**
 * Copies texts; the box that shows one has it selected then, for Ctrl+C where the clipboard is closed.
 *
 * @returns `area`, for the box that shows the text; `copy`, told the text and, where it may change, what it is about;
 *   `copied`, what came of the last one
 */
export function useCopy() {
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<Copied>();
  useEffect(() => {
    if (copied) area.current?.select();
  }, [copied]);
  const copy = async (text: string, of?: object) => {
    // Not every Excel lets an add-in reach the clipboard, or has one at all.
    const how = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => 'copied' as const,
        () => 'byHand' as const,
      );
    setCopied({ text, how, of });
  };
  return { area, copied, copy };
}
