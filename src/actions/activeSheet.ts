export { watchActiveSheet } from '../excel/activeSheet';
