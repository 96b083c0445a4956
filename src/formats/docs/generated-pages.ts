import { dataDictionaryPage } from './data-dictionary-page.ts';
import { rulesPage } from './rules-page.ts';

/** The pages in docs/ that are written from the core. */
export function generatedPages(): readonly { readonly name: string; readonly text: string }[] {
  return [
    { name: 'regler.md', text: rulesPage() },
    { name: 'datakatalog.md', text: dataDictionaryPage() },
  ];
}
