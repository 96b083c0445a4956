export { type Inflater, TooManyBytes } from './inflater.ts';
export { normalizeZip } from './normalize-zip.ts';
export { portableInflater } from './portable-inflater.ts';
