/**
 * Stands before office.js in the workbench's pane. Excel on Windows hands an add-in its host as `window.external`;
 * here the page around the pane's frame plays that part. A file of its own, because the content security policy
 * forbids inline scripts. Not part of the production build.
 */
if (window.parent !== window && window.parent.customerCardsHost) {
  Object.defineProperty(window, 'external', { configurable: true, value: window.parent.customerCardsHost });
}
