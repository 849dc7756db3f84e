/**
 * The actions of 检查. They bring lists of regions, surnames and sounds with them, so they are fetched when something is
 * checked for the first time.
 */
export { checkChange } from '../../actions/checks/checkChange';
export { consistency } from '../../actions/checks/consistency';
export { duplicates } from '../../actions/checks/duplicates';
export { removeEntryChecks, setEntryChecks } from '../../actions/checks/entryChecks';
export { clearMarks, markCells } from '../../actions/checks/marks';
export { mergeCustomers } from '../../actions/checks/mergeCustomers';
export { mergeForm } from '../../actions/checks/mergeForm';
export { applyFix, planFix } from '../../actions/checks/planFix';
export { applyRepair, planRepair, repair } from '../../actions/checks/repairs';
export { showCheckRules } from '../../actions/checks/showCheckRules';
export { validate } from '../../actions/checks/validate';
