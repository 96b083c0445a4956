import {
  builtInScales,
  type Column,
  type SheetDefinition,
  sectionsOfEveryReview,
  sheetDefinitions,
} from '../../core/index.ts';
import { markdownTable, markdownText } from './markdown.ts';

/** docs/datakatalog.md: every sheet and column, what a cell may hold, and the built-in lists. */
export function dataDictionaryPage(): string {
  return `${[
    '# Datakatalog',
    'Den här sidan är skriven av `npm run docs` ur bladen i `src/core/sheets`. Ändra dem där, inte här.',
    'Rad 1 har rubrikerna och varje rad därunder är en post. Kolumner hittas på rubriken: de får stå i vilken ordning som helst, och egna kolumner lämnas orörda. Stora och små bokstäver och blanksteg runt rubriken spelar ingen roll.',
    ...sheetDefinitions.flatMap(sheetPart),
    '## Klassningsskalor',
    'Skalan väljs med inställningen Klassningsskala. En egen skala är listan Klassningsskala i bladet Listor.',
    markdownTable(
      ['Skala', 'Nivåer'],
      builtInScales.map(({ name, levels }) => [name, levels.map(({ label }) => markdownText(label)).join('<br>')]),
    ),
    '## Avsnitt i bladet Texter',
    'Avsnittet får anges med nyckel eller rubrik, med eller utan å, ä och ö. Varje år i inriktningen har dessutom ett avsnitt: `forbattringar-` och året, till exempel `forbattringar-2026`.',
    markdownTable(
      ['Nyckel', 'Avsnitt'],
      sectionsOfEveryReview
        .flatMap(({ ownText, texts = [], ...section }) => [...(ownText ? [section] : []), ...texts])
        .map(({ key, title }) => [`\`${key}\``, markdownText(title)]),
    ),
  ].join('\n\n')}\n`;
}

function sheetPart({ name, layout, idPrefix, required, purpose, columns }: SheetDefinition): string[] {
  const presence = required ? 'Bladet måste finnas.' : 'Bladet är frivilligt.';
  const ids = idPrefix === '' ? '' : ` Id börjar med ${idPrefix}-.`;
  const heading = [`## ${name}`, `${markdownText(purpose)} ${presence}${ids}`];
  if (layout === 'lists') return heading;
  const first = layout === 'settings' ? 'Nyckel' : 'Kolumn';
  const rows = Object.values(columns).map((column) => [
    `**${markdownText(column.header)}**`,
    column.required ? 'ja' : '',
    cellContent(column),
    markdownText(column.onlyInWorkbook ? `${column.help} Visas bara i arbetsboken.` : column.help),
  ]);
  return [...heading, markdownTable([first, 'Måste fyllas i', 'Innehåll', 'Förklaring'], rows)];
}

/** What the cell may hold; of a list also its name, by which the workbook can replace it, and its values. */
function cellContent({ kind: { accepts, choices } }: Column): string {
  const values = choices?.builtIn ?? [];
  if (values.every((value) => accepts.includes(value))) return markdownText(accepts);
  return `${markdownText(accepts)}<br>Listan ${markdownText(choices?.list ?? '')}: ${values.map(markdownText).join(' · ')}`;
}
