import type { RuleFacts } from '../validation/define-rule.ts';
import { structureRules } from '../validation/structure-rules.ts';
import { rules, workbookRules } from './rules.ts';

/** A rule as people look it up. */
export interface CataloguedRule extends RuleFacts {
  /** `structure` = holds for every sheet, `sheet` = for the one in `sheet`, `review` = for the workbook as a whole. */
  readonly scope: 'structure' | 'sheet' | 'review';
  /** Name of the sheet whose rows it looks at; `null` unless the scope is `sheet`. */
  readonly sheet: string | null;
}

function entry({ id, severity, title, explanation, reference, live }: RuleFacts): RuleFacts {
  return {
    id,
    severity,
    title,
    explanation,
    ...(reference !== undefined && { reference }),
    ...(live !== undefined && { live }),
  };
}

/** Every rule that a finding can name, in the order of the contract: structure, sheet by sheet, the review as a whole. */
export const ruleCatalogue: readonly CataloguedRule[] = [
  ...structureRules.map((rule): CataloguedRule => ({ ...entry(rule), scope: 'structure', sheet: null })),
  ...rules.map((rule): CataloguedRule => ({ ...entry(rule), scope: 'sheet', sheet: rule.sheet.name })),
  ...workbookRules.map((rule): CataloguedRule => ({ ...entry(rule), scope: 'review', sheet: null })),
];
