import { lazy, Suspense, type ComponentType } from 'react';
import { useText } from '../session/useText';

/**
 * A page whose script is fetched when it is first drawn. Where that fails the error goes to the next boundary, and
 * drawing the page again fetches again: React.lazy by itself would remember the failure for good.
 *
 * @param load fetches the page
 * @param Meanwhile stands there until it has come
 * @example const CardsTab = later(async () => (await import('../cards/CardsTab')).CardsTab)
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType = Opening,
): ComponentType<Props> {
  const fetched = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        Page = fetched();
        throw error;
      }
    });
  let Page = fetched();
  return function Later(props: Props) {
    return (
      <Suspense fallback={<Meanwhile />}>
        <Page {...props} />
      </Suspense>
    );
  };
}

function Opening() {
  const t = useText();
  return <p role="status">{t('page.opening')}</p>;
}
