export { normalizeZip } from './normalize-zip.ts';
