export { renderReview } from '../word/render-review.ts';
export { reviewFileName } from '../word/review-file-name.ts';
export { type ReviewFiles, reviewFiles } from './review-files.ts';
