/**
 * The actions of 客户结构分析. They bring the methods and the words of the sheet with them, so they are fetched when the
 * analysis is looked at for the first time.
 */
export { makeStructure } from '../../actions/structure/makeStructure';
export { structureForm } from '../../actions/structure/structureForm';
export { traceFigure } from '../../actions/trace/traceFigure';
export { watchFigure } from '../../actions/trace/watchFigure';
