/**
 * The actions of the pane in one piece. They bring the rules and the whole dictionary with them, so they are fetched
 * once the pane stands (`import('./actions')`), not before it.
 */
export { watchActiveSheet, watchSelectedRow } from '../../actions/activeSheet';
export { cardIndex, cardsToRegister, registerToCards } from '../../actions/cards';
export { contactForm } from '../../actions/entries/contactForm';
export { contactsToSign } from '../../actions/entries/contactsToSign';
export { customerCard } from '../../actions/entries/customerCard';
export { insertSample } from '../../actions/entries/insertSample';
export { logContact } from '../../actions/entries/logContact';
export { newCustomerForm } from '../../actions/entries/newCustomerForm';
export { registerVisit } from '../../actions/entries/registerVisit';
export { newCustomer, saveCustomer } from '../../actions/entries/saveCustomer';
export { signContacts } from '../../actions/entries/signContacts';
export { visitForm } from '../../actions/entries/visitForm';
export { applyGrade, planGrade } from '../../actions/grade';
export { finishRun, journalRuns, showJournal, undo } from '../../actions/journal';
export { readMapping, saveMapping, showCell } from '../../actions/mapping';
export { recogniseForPane } from '../../actions/recognise';
export {
  createSettings,
  exportSettings,
  importSettings,
  resetSettings,
  settingsStatus,
  showSettings,
} from '../../actions/settings';
export { applyToOwnSheet, makeReport, planOwnSheet } from '../../actions/reports';
export { reportOwners } from '../../actions/reports/reportOwners';
export { showSetting } from '../../actions/showSetting';
export { worklist } from '../../actions/worklist';
export { watchCells } from '../../excel/watchCells';
