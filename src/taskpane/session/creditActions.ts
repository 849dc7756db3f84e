/**
 * The actions of 客户信用分析. They bring the methods and the words of the sheets with them, so they are fetched when the
 * analysis is looked at for the first time.
 */
export { checkOrder } from '../../actions/credit/checkOrder';
export { creditCustomers } from '../../actions/credit/creditCustomers';
export { creditForm } from '../../actions/credit/creditForm';
export { judgementForm } from '../../actions/credit/judgementForm';
export { makeCredit } from '../../actions/credit/makeCredit';
export { makePaper } from '../../actions/credit/makePaper';
export { saveJudgement } from '../../actions/credit/saveJudgement';
export { selectedCustomer } from '../../actions/credit/selectedCustomer';
