import type { Records } from '../records/records.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import { nothingToReport } from '../sheets/review-coverage/coverage.ts';
import { texts } from '../sheets/texts/columns.ts';
import { blocksOf, callout, paragraph } from './blocks.ts';
import type { Block } from './document.ts';
import { lackingFrom } from './lacking.ts';
import { ownText, statedText } from './own-text.ts';
import type { ReviewInput } from './review-input.ts';
import type { SectionDefinition } from './section-definition.ts';
import { writeShown } from './write-shown.ts';

/**
 * What stands under a section's heading: the coordinator's own text, the statement that there is nothing to report, what the sheets that
 * it is written from lack (the sheet itself, or rows that could not be read), and what the section shows. A section that has none of it
 * says how it gets some.
 * @param shown what the section shows, where that is written already
 */
export function writeSection(
  section: SectionDefinition,
  input: ReviewInput,
  shown: readonly Block[] = writeShown(section, input),
): readonly Block[] {
  const { records } = input;
  const own = section.ownText && !section.placesOwnText ? ownText(records, section.key) : [];
  const said = section.ownText ? [...own, ...attested(records, section.key)] : [];
  const sources = section.sources?.(records) ?? [];
  // Who has written a text has said what there is: only rows that could not be read are told beside it.
  const lacking = sources.filter((source) => said.length === 0 || records.table(source.sheet) !== undefined);
  const blocks = blocksOf(
    said,
    lacking.flatMap((source) => lackingFrom(records, source)),
    shown,
  );
  return blocks.length > 0 || section.filledFrom === undefined
    ? blocks
    : nothing(section.filledFrom, section.key, input);
}

/** That there is nothing to report is said only where somebody has put a name to it. */
function attested(records: Records, key: string): Block[] {
  if (!nothingToReport(records).has(key)) return [];
  const stated = statedText(records, [key]);
  if (stated === '') {
    const asked = `fyll i ${texts.columns.statedBy.header} och ${texts.columns.date.header} i bladet ${texts.name}`;
    return [callout('missing', `Ingen har intygat att det inte finns något att rapportera: ${asked}.`)];
  }
  return [paragraph(`Inget att rapportera. ${stated}`)];
}

/** How a section that has neither text nor rows gets some. */
function nothing(sheet: SheetDefinition, key: string, { state }: ReviewInput): readonly Block[] {
  if (state === 'Slutlig') return [paragraph('Arbetsboken har inga uppgifter till avsnittet.')];
  return [
    callout(
      'missing',
      `Avsnittet är tomt. Fyll i bladet ${sheet.name}, skriv en text för ${key} i bladet Texter eller ange ”Inget att rapportera” där.`,
    ),
  ];
}
