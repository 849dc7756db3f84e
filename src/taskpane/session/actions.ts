/**
 * The actions of the pane in one piece. They bring the rules and the whole dictionary with them, so they are fetched
 * once the pane stands (`import('./actions')`), not before it.
 */
export { watchActiveSheet } from '../../actions/activeSheet';
export { cardIndex, cardsToRegister, registerToCards } from '../../actions/cards';
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
export { worklist } from '../../actions/worklist';
