export { Failure as ActionFailure } from '../excel/failure';
