export { renderBoards } from './boards/render-boards.ts';
export { renderDiff } from './diff/render-diff.ts';
export { policyToShowPages } from './shown-inside.ts';
