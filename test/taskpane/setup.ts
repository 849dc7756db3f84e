import { configure } from '@testing-library/dom';

// A busy machine takes its time; nothing waits longer than it has to.
configure({ asyncUtilTimeout: 10_000 });

/** What jsdom lacks and Fluent asks for. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const noMedia = (media: string): MediaQueryList => ({
  media,
  matches: false,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
});

Blob.prototype.text ??= function (this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(this);
  });
};
Element.prototype.scrollIntoView ??= () => undefined;
window.ResizeObserver ??= NoResizeObserver;
window.matchMedia ??= noMedia;

// Fluent's arrow keys pass over what has no place on the page; jsdom lays nothing out.
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  configurable: true,
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
const pane = { x: 0, y: 0, left: 0, top: 0, right: 350, bottom: 640, width: 350, height: 640 };
HTMLBodyElement.prototype.getBoundingClientRect = () => ({ ...pane, toJSON: () => pane });

// What the pane asks of Excel is answered by the test: see workbook.ts.
jest.mock('../../src/taskpane/session/actions', () => {
  const names = [
    'watchActiveSheet',
    'planGrade',
    'applyGrade',
    'journalRuns',
    'undo',
    'finishRun',
    'showJournal',
    'recogniseForPane',
    'worklist',
    'applyToOwnSheet',
    'makeReport',
    'planOwnSheet',
    'reportOwners',
    'readMapping',
    'saveMapping',
    'showCell',
    'settingsStatus',
    'createSettings',
    'resetSettings',
    'exportSettings',
    'importSettings',
    'showSettings',
    'showSetting',
    'cardsToRegister',
    'registerToCards',
    'cardIndex',
    'visitForm',
    'registerVisit',
    'contactForm',
    'logContact',
    'signContacts',
    'contactsToSign',
    'newCustomer',
    'insertSample',
    'saveCustomer',
    'newCustomerForm',
    'customerCard',
    'watchSelectedRow',
    'watchCells',
  ];
  return Object.fromEntries(names.map((name) => [name, jest.fn()]));
});
jest.mock('../../src/taskpane/session/checkActions', () => {
  const names = [
    'validate',
    'planRepair',
    'applyRepair',
    'repair',
    'checkChange',
    'duplicates',
    'mergeForm',
    'mergeCustomers',
    'consistency',
    'planFix',
    'applyFix',
    'markCells',
    'clearMarks',
    'setEntryChecks',
    'removeEntryChecks',
    'showCheckRules',
  ];
  return Object.fromEntries(names.map((name) => [name, jest.fn()]));
});
jest.mock('../../src/taskpane/session/creditActions', () => {
  const names = [
    'checkOrder',
    'creditCustomers',
    'creditForm',
    'judgementForm',
    'makeCredit',
    'makePaper',
    'saveJudgement',
    'selectedCustomer',
  ];
  return Object.fromEntries(names.map((name) => [name, jest.fn()]));
});
jest.mock('../../src/taskpane/session/structureActions', () => {
  const names = ['structureForm', 'makeStructure', 'traceFigure', 'watchFigure'];
  return Object.fromEntries(names.map((name) => [name, jest.fn()]));
});

/** Rules that may hide something. jsdom goes through all rules for every element a test asks for: thousands only say how it looks. */
const HIDING = /(?:display|visibility)\s*:/;
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule, index) {
  return HIDING.test(rule) ? insertRule.call(this, rule, index) : 0;
};
