export { readMark } from './mark.ts';
export { renderReview } from './render-review.ts';
export { sanitizeText } from './sanitize-text.ts';
