/**
 * The actions of the pane in one piece. They bring the rules and the whole dictionary with them, so they are fetched
 * once the pane stands (`import('./actions')`), not before it.
 */
export { watchActiveSheet } from '../../actions/activeSheet';
export { grade } from '../../actions/grade';
export { recogniseForPane } from '../../actions/recognise';
