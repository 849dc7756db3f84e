export { watchActiveSheet, watchSelectedRow } from '../excel/activeSheet';
