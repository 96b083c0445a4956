export { findBase } from './find-base.ts';
export { mergeFiles } from './merge-files.ts';
export { embedSnapshot, readSnapshot } from './snapshot.ts';
