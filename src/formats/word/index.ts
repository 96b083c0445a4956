export { readMark } from './mark.ts';
export { renderReview } from './render-review.ts';
export { reviewFileName } from './review-file-name.ts';
export { sanitizeText } from './sanitize-text.ts';
