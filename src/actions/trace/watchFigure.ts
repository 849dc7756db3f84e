export { watchSelection as watchFigure } from '../../excel/activeSheet';
