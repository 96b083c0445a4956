export { readSnapshotLines, snapshotLines } from './snapshot-lines.ts';
