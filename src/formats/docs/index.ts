export { generatedPages } from './generated-pages.ts';
export type { RuleExamples } from './rules-page.ts';
