import { later } from '../app/later';
import { pageKey, type Page } from '../session/state';

const VisitPage = later(async () => (await import(/* webpackChunkName: "visit" */ '../visit/VisitPage')).VisitPage);
const ContactPage = later(
  async () => (await import(/* webpackChunkName: "contact" */ '../contact/ContactPage')).ContactPage,
);

const SignPage = later(async () => (await import(/* webpackChunkName: "sign" */ '../sign/SignPage')).SignPage);

/** The page that is open over 今日. */
export function PageOver({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case 'visit':
      return <VisitPage />;
    case 'contact':
      return <ContactPage key={pageKey(page)} place={page.place} />;
    case 'sign':
      return <SignPage />;
    default:
      return null;
  }
}
