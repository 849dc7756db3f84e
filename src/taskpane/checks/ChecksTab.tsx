import { Activity } from 'react';
import { later } from '../app/later';
import { PLAN_TAB } from '../app/planTab';
import { useSessionState } from '../session/SessionContext';
import { pageKey } from '../session/state';
import { ChecksOverview } from './ChecksOverview';

const PreviewPage = later(
  async () => (await import(/* webpackChunkName: "preview" */ '../preview/PreviewPage')).PreviewPage,
);
const MergePage = later(async () => (await import(/* webpackChunkName: "merge" */ './merge/MergePage')).MergePage);

/** 检查: what was found, and over it what would be written, or two customers side by side. */
export function ChecksTab() {
  const preview = useSessionState(({ preview: open }) =>
    open && PLAN_TAB[open.plan.of].over === 'checks' ? open : undefined,
  );
  const page = useSessionState(({ page: open }) => (open?.kind === 'merge' ? open : undefined));
  return (
    <>
      {preview ? <PreviewPage preview={preview} /> : page && <MergePage key={pageKey(page)} page={page} />}
      {/* Stays as it is below a page: what is open, and where the lists were. */}
      <Activity mode={preview || page ? 'hidden' : 'visible'}>
        <ChecksOverview />
      </Activity>
    </>
  );
}
