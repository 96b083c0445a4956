export { renderReview } from '../word/render-review.ts';
export { reviewFiles } from './review-files.ts';
