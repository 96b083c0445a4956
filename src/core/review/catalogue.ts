import type { ReadBy } from '../records/records.ts';
import type { Settings } from '../records/settings/read-settings.ts';
import { sheetDefinitions } from '../sheets/index.ts';
import { rules, workbookRules } from '../sheets/rules.ts';
import type { RuleSet } from '../validation/validate.ts';
import type { SectionDefinition } from './section-definition.ts';
import { sectionsOf } from './sections/index.ts';

/** Everything that is declared once and found everywhere: sheets, rules, sections. */
export interface Catalogue extends ReadBy, RuleSet {
  sections(settings: Settings): readonly SectionDefinition[];
}

export const catalogue: Catalogue = { sheets: sheetDefinitions, rules, workbookRules, sections: sectionsOf };
