/** Stands for an image or a style sheet. */
export default 'asset';
