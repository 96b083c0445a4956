import { dataDictionaryPage } from './data-dictionary-page.ts';
import { lawsPage } from './laws-page.ts';
import { type RuleExamples, rulesPage } from './rules-page.ts';

/**
 * The pages in docs/ that are written from the core.
 * @param examples of every rule, from its tests
 */
export function generatedPages(examples: RuleExamples): readonly { readonly name: string; readonly text: string }[] {
  return [
    { name: 'regler.md', text: rulesPage(examples) },
    { name: 'datakatalog.md', text: dataDictionaryPage() },
    { name: 'lagar.md', text: lawsPage() },
  ];
}
