export type { TemplateRecord as TemplateRow } from '../../../core/index.ts';
