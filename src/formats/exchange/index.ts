export { findBase } from './find-base.ts';
export { mergeFiles, mergeImport } from './merge-files.ts';
export { mergedText } from './merged-text.ts';
export { sealsOf } from './seals.ts';
export { embedSnapshot, readSnapshot, snapshotIn } from './snapshot.ts';
