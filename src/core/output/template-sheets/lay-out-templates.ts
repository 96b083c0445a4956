import { ownLists } from '../../records/lists/own-lists.ts';
import type { SheetDefinition } from '../../schema/define-sheet.ts';
import { klassa, type Scale } from '../../schema/scale.ts';
import { sheetDefinitions } from '../../sheets/index.ts';
import type { KnownValue } from '../../workbook/workbook.ts';
import { instructions } from './instructions.ts';
import { recordTemplate } from './record-template.ts';
import { historyTemplate, listsTemplate, settingsTemplate } from './special-sheets.ts';
import type { TemplateRecord, TemplateSheet } from './template-sheet.ts';

/** Rows by tab name; a setting's value by its key is the one row of the settings sheet. */
type TemplateContent = Readonly<Record<string, readonly TemplateRecord[]>>;

export interface TemplateOptions {
  /** Tab names to make; left out = all. */
  readonly sheets?: readonly string[];
  readonly content?: TemplateContent;
  /** Rows of the sheet Historik; left out = no such sheet, the program makes it. */
  readonly history?: readonly (readonly KnownValue[])[];
  /** Values of lists by name instead of the built-in ones, e.g. the units of an example. */
  readonly lists?: ReadonlyMap<string, readonly string[]>;
}

/** The sheets of a new workbook, in order: the instructions, those of the contract and, if there is any, the history. */
export function layOutTemplates({ sheets, content = {}, history, lists }: TemplateOptions = {}): TemplateSheet[] {
  const definitions = sheetDefinitions.filter(({ name }) => sheets === undefined || sheets.includes(name));
  return [
    instructions(definitions),
    ...definitions.map((definition) =>
      layOutTemplate(definition, { definitions, lists, rows: content[definition.name] }),
    ),
    ...(history === undefined ? [] : [historyTemplate(history)]),
  ];
}

/** One sheet that people fill in, by how its definition says that it is laid out. */
export function layOutTemplate(
  definition: SheetDefinition,
  {
    scale = klassa,
    rows = [],
    definitions = sheetDefinitions,
    lists = new Map(),
  }: {
    /** The scale whose levels are offered. */
    readonly scale?: Scale;
    readonly rows?: readonly TemplateRecord[] | undefined;
    /** All sheets of the workbook, whose lists Listor holds. */
    readonly definitions?: readonly SheetDefinition[];
    readonly lists?: ReadonlyMap<string, readonly string[]> | undefined;
  } = {},
): TemplateSheet {
  switch (definition.layout) {
    case 'settings':
      return settingsTemplate(definition, scale, rows[0]);
    case 'lists': {
      const own = [...ownLists(definitions)].map(([name, builtIn]) => [name, lists.get(name) ?? builtIn] as const);
      return listsTemplate(definition.name, new Map(own));
    }
    case 'records':
      return recordTemplate(definition, scale, rows);
  }
}
