import { defineRule } from '../../validation/define-rule.ts';
import { emptyColumns } from '../../validation/row-questions.ts';
import { countOf, joinWords } from '../../workbook/format.ts';
import { nearestText } from '../../workbook/text.ts';
import { rowsOfSection } from '../review-coverage/section-rows.ts';
import { texts } from './columns.ts';
import { isCurrent, isStale } from './current-texts.ts';
import { placeNamed, textPlaces } from './section-texts.ts';

/** Rows named in a message before the rest are counted. */
const mostNamed = 5;

/** Columns that say who stated that there is nothing to report, and when. */
const statement = ['statedBy', 'date'] as const;

/** The key that an unknown one most likely means: one spelled nearly alike, or the one of a section with that title. */
function keyMeant(section: string, titles: ReadonlyMap<string, string>): string | undefined {
  const nearest = nearestText(section, [...titles.keys()]);
  if (nearest !== undefined) return nearest;
  const title = nearestText(section, [...titles.values()]);
  return [...titles].find(([, candidate]) => candidate === title)?.[0];
}

export const textRules = [
  defineRule({
    id: 'T-01',
    severity: 'Varning',
    sheet: texts,
    title: 'Okänt avsnitt',
    explanation: 'Dokumentet har inget avsnitt med den nyckeln eller rubriken, så texten kommer inte med.',
    needs: ['section'],
    check(row, records) {
      const { section } = row;
      if (section === undefined || !isCurrent(row, records)) return undefined;
      if (placeNamed(section, records) !== undefined) return undefined;
      const titles = textPlaces(records);
      const meant = records.once(`key meant by ${section}`, () => keyMeant(section, titles));
      const advice =
        meant === undefined
          ? `Välj en av nycklarna ${joinWords([...titles.keys()], 'eller')}.`
          : `Menade du ”${meant}”, avsnittet ${titles.get(meant)}?`;
      return {
        column: 'section',
        message: `Avsnittet ”${section}” finns inte i dokumentet, och texten kommer inte med. ${advice}`,
      };
    },
  }),
  defineRule({
    id: 'T-02',
    severity: 'Fel',
    sheet: texts,
    title: '”Inget att rapportera” fast det finns rader',
    explanation:
      'Avsnittet är märkt Inget att rapportera, men arbetsboken har rader som hör till det. Båda kan inte gälla.',
    reference: 'SS-ISO/IEC 27001:2022 9.3.2',
    needs: ['section', 'nothingToReport'],
    check(row, records) {
      const { section, nothingToReport } = row;
      if (section === undefined || nothingToReport !== true || !isCurrent(row, records)) return undefined;
      const ids = rowsOfSection(records, placeNamed(section, records) ?? '');
      if (ids.length === 0) return undefined;
      const rest = ids.length - mostNamed;
      const named = [...ids.slice(0, mostNamed), ...(rest > 0 ? [countOf(rest, 'rad till', 'rader till')] : [])];
      return {
        column: 'nothingToReport',
        message: `Avsnittet ”${section}” är märkt Inget att rapportera, men ${joinWords(named)} hör till det. Ta bort märkningen, eller rätta raderna om de inte hör till årets genomgång.`,
      };
    },
  }),
  defineRule({
    id: 'T-03',
    severity: 'Varning',
    sheet: texts,
    title: '”Inget att rapportera” utan Angett av och Datum',
    explanation:
      'Att det inte finns något att rapportera är ett besked till ledningen. Det ska framgå vem som har gett det och när.',
    reference: 'SS-ISO/IEC 27001:2022 9.3.2',
    needs: ['nothingToReport'],
    check(row, records) {
      if (row.nothingToReport !== true || !isCurrent(row, records)) return undefined;
      const [column, ...others] = statement.filter(
        (key) => !records.has(texts, key) || emptyColumns(texts, [key], row, records).length > 0,
      );
      if (column === undefined) return undefined;
      const lacking = [column, ...others].map((key) => texts.columns[key].header);
      return {
        column,
        message: `Inget att rapportera är valt, men ${joinWords(lacking)} saknas. Fyll i vem som har prövat avsnittet och när.`,
      };
    },
  }),
  defineRule({
    id: 'T-04',
    severity: 'Varning',
    sheet: texts,
    title: 'Texten är från en tidigare genomgång',
    explanation:
      'Texten, eller ”Inget att rapportera”, är daterad före den period som följs upp. Den räknas inte som underlag, och dokumentet säger från vilken dag den är.',
    reference: 'SS-ISO/IEC 27001:2022 9.3.2',
    needs: ['section', 'date'],
    check(row, records) {
      const { section, date, text, nothingToReport } = row;
      if (section === undefined || !isCurrent(row, records) || !isStale(row, records)) return undefined;
      if (text === undefined && nothingToReport !== true) return undefined;
      return {
        column: 'date',
        message: `Avsnittet ”${section}” är daterat ${date}, före den period som följs upp (från ${records.settings.periodFrom}), och räknas inte som underlag. Pröva det på nytt och skriv dagens datum, eller skriv i Verksamhetsår vilken genomgång texten hör till.`,
      };
    },
  }),
];
