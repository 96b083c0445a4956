import type { ReadingContext } from '../../schema/column-kind.ts';
import { foldText } from '../../workbook/text.ts';
import { type ImportTarget, importTargetNamed } from './import-catalogue.ts';
import type { Mapping, SheetMapping, WordMapping } from './mapping.ts';
import { sourceReader } from './read-source-value.ts';

/**
 * What of a map does not fit the workbook that is taken in to, since that has another scale or other lists than when the map was made: how a
 * sentence about the map goes on, in Swedish. `undefined` = it fits.
 */
export function misfitOf(mapping: Mapping, reading: ReadingContext): string | undefined {
  for (const sheet of mapping.sheets) {
    const target = importTargetNamed(sheet.target);
    const fault = target && (scaleFault(sheet, target, reading) ?? wordFault(sheet, target, reading));
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Numbers alone are levels of the scale that the map was made for. */
function scaleFault(
  { tab, scale, columns }: SheetMapping,
  { definition }: ImportTarget,
  reading: ReadingContext,
): string | undefined {
  if (scale.certainty === 'fråga' || scale.name === '' || foldText(scale.name) === foldText(reading.scale.name))
    return undefined;
  const levels = new Set(
    Object.values(definition.columns).flatMap(({ header, kind }) => (kind.name === 'level' ? [foldText(header)] : [])),
  );
  const hasLevels = columns.some(({ targets }) => targets.some((header) => levels.has(foldText(header))));
  return hasLevels
    ? `fliken ${tab} läses med skalan ${scale.name}, och arbetsboken har skalan ${reading.scale.name}. Gör en ny karta med --propose`
    : undefined;
}

/** A word becomes something that its column can hold. */
function wordFault(sheet: SheetMapping, { definition }: ImportTarget, reading: ReadingContext): string | undefined {
  const columns = new Map(sheet.columns.map((column) => [foldText(column.header), column]));
  const isWrong = ({ header, value, certainty }: WordMapping) => {
    const column = columns.get(foldText(header));
    if (value === '' || value === '(tomt)' || certainty === 'fråga' || column?.targets.length !== 1) return false;
    const found = Object.entries(definition.columns).find(([, ours]) => ours.header === column.targets[0]);
    if (found === undefined || found[1].kind.refersTo !== undefined) return false;
    const read = sourceReader(...found, { ...reading, year: undefined, levelsByNumber: true });
    return read(value).kind === 'unknown';
  };
  const wrong = sheet.words.find(isWrong);
  return wrong === undefined
    ? undefined
    : `ordet ”${wrong.word}” i ${wrong.header} blir ”${wrong.value}”, som ${columns.get(foldText(wrong.header))?.targets[0]} inte kan ha i arbetsboken. Ändra Målvärde, eller lägg till värdet i Listor`;
}
