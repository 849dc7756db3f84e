import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { associateRibbon } from './ribbon';
import { aboutExcel } from '../excel/aboutExcel';
import { logError } from '../excel/logError';
import { openInBrowser } from '../excel/openInBrowser';
import { createSession } from './session/session';

/** The element the page keeps for us. */
function root(): HTMLElement {
  return document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
}

void Office.onReady().then(() => {
  const { displayLanguage, officeTheme } = Office.context;
  const session = createSession({ displayLanguage, about: () => aboutExcel(Office.context), openPage: openInBrowser });
  associateRibbon(session);
  createRoot(root(), { onCaughtError: logError, onUncaughtError: logError }).render(
    <App session={session} office={officeTheme} />,
  );
  session.open();
});
