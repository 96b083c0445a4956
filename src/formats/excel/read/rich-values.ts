import type { CellValue } from '../../../core/index.ts';
import { addTo } from '../../../core/index.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { WorkbookPackage } from '../package/workbook-package.ts';

/** Kinds of rich values that are pictures: placed in the cell, or given by the function IMAGE. */
const pictures = new Set(['_localImage', '_webimage']);

/**
 * What cells hold that older programs show as the error `#VALUE!` (MS-XLSX 2.3.6.1): pictures, and data types by the text that they
 * show. By the number that a cell names in `vm`, counted from 1; no entry = the cell holds what it says, e.g. an error.
 */
export type RichValues = ReadonlyMap<number, Exclude<CellValue, null>>;

/** Reads the rich values of a workbook; one without gives none. @throws HostError `damaged` */
export function readRichValues(opened: WorkbookPackage, workbookPart: string): RichValues {
  const parts = new Map(opened.relationships(workbookPart).map(({ type, target }) => [type, target]));
  const cursorOf = (type: string): XmlCursor | undefined => {
    const part = parts.get(type);
    if (part === undefined || !opened.has(part)) return undefined;
    return new XmlCursor(opened.readXml(part).text, { part });
  };
  const metadata = cursorOf('sheetMetadata');
  const values = cursorOf('rdRichValue');
  const structures = cursorOf('rdRichValueStructure');
  if (metadata === undefined || values === undefined || structures === undefined) return new Map();
  const shown = readValues(values, readStructures(structures));
  return new Map(
    readValueMetadata(metadata).flatMap((index, place) => {
      const value = index === undefined ? undefined : shown[index];
      return value === undefined ? [] : [[place + 1, value] as const];
    }),
  );
}

/** For each entry of the value metadata the index of its rich value. */
function readValueMetadata(cursor: XmlCursor): (number | undefined)[] {
  const types: string[] = [];
  const future = new Map<string, number[]>();
  const records: (number | undefined)[] = [];
  let name = '';
  let isValues = false;
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 'metadataType') types.push(cursor.attribute('name') ?? '');
    else if (cursor.name === 'futureMetadata') name = cursor.attribute('name') ?? '';
    else if (cursor.name === 'cellMetadata' || cursor.name === 'valueMetadata')
      isValues = cursor.name === 'valueMetadata';
    else if (cursor.name === 'rvb') addTo(future, name, Number(cursor.attribute('i') ?? Number.NaN));
    else if (cursor.name === 'rc' && isValues) {
      const type = types[Number(cursor.attribute('t')) - 1] ?? '';
      records.push(future.get(type)?.[Number(cursor.attribute('v'))]);
    }
  }
  return records;
}

interface Structure {
  readonly kind: string;
  readonly keys: readonly string[];
}

function readStructures(cursor: XmlCursor): Structure[] {
  const structures: { kind: string; keys: string[] }[] = [];
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 's') structures.push({ kind: cursor.attribute('t') ?? '', keys: [] });
    else if (cursor.name === 'k') structures.at(-1)?.keys.push(cursor.attribute('n') ?? '');
  }
  return structures;
}

function readValues(cursor: XmlCursor, structures: readonly Structure[]): (Exclude<CellValue, null> | undefined)[] {
  const values: (Exclude<CellValue, null> | undefined)[] = [];
  let fields: string[] = [];
  let structure: Structure | undefined;
  while (cursor.next()) {
    if (cursor.name === 'v' && cursor.kind === 'open') fields.push(cursor.readText());
    else if (cursor.name === 'rv' && cursor.kind === 'open') {
      structure = structures[Number(cursor.attribute('s'))];
      fields = [];
    }
    if (cursor.name === 'rv' && (cursor.kind === 'close' || cursor.selfClosing))
      values.push(structure && shownValue(structure, fields));
  }
  return values;
}

function shownValue({ kind, keys }: Structure, fields: readonly string[]): Exclude<CellValue, null> | undefined {
  const field = (key: string) => fields[keys.indexOf(key)] ?? '';
  if (pictures.has(kind)) return { picture: field('Text') };
  return kind === '_error' ? undefined : field('_DisplayString') || undefined;
}
