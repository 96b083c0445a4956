export { readMark } from './mark.ts';
export { sanitizeText } from './sanitize-text.ts';
