export { renderDiff } from './diff/render-diff.ts';
