/** The actions of privacy, fetched when the first of them is asked for. */
export { applyAnonymise, planAnonymise } from '../../actions/privacy/anonymise';
