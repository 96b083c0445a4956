export { reviewFiles } from './review-files.ts';
