import type { ReadingContext } from '../../schema/column-kind.ts';
import { foldText } from '../../workbook/text.ts';
import { applyMapping, type Imported } from './apply-mapping.ts';
import { sampleOf } from './column-fit.ts';
import { askingToFillDown } from './fill-down.ts';
import type { Told } from './import-report.ts';
import { joinedTabs } from './joined-tabs.ts';
import { legendWords } from './legend.ts';
import { namesOf } from './mapped-source.ts';
import type { ColumnMapping, ConstantMapping, Mapping, SheetMapping, UnreadTab, WordMapping } from './mapping.ts';
import type { ProposedColumn } from './propose-columns.ts';
import { proposeConstants } from './propose-constants.ts';
import { proposeSheet, type SheetProposal } from './propose-sheet.ts';
import type { SourceContext } from './source-reading.ts';
import { scaleOfSource } from './source-scale.ts';
import { isFilled, type SourceSheet, textOf } from './source-sheet.ts';
import { yearOfTab } from './source-year.ts';
import { timeOf } from './time-of-day.ts';

export interface Proposal {
  readonly mapping: Mapping;
  readonly imported: Imported;
}

/** How lists of other shapes are best taken in, and what that gives. Pure, and the same for the same sources. */
export function proposeMapping(sources: readonly SourceSheet[], reading: ReadingContext): Proposal {
  const unread: UnreadTab[] = [];
  const found: { source: SourceSheet; proposal: SheetProposal }[] = [];
  const left: SourceSheet[] = [];
  for (const source of sources) {
    const { file, tab } = source;
    if (source.isHidden) unread.push({ file, tab, why: 'fliken är dold' });
    else if (!source.rows.some((row) => row.some(isFilled))) unread.push({ file, tab, why: 'fliken är tom' });
    else {
      const context: SourceContext = {
        ...reading,
        date1904: source.date1904 ?? reading.date1904,
        year: yearOfTab(source, 1).year,
        levelsByNumber: false,
      };
      const proposal = proposeSheet(source, context);
      if (proposal === undefined) left.push(source);
      else found.push({ source, proposal });
    }
  }
  const joined = joinedTabs(found, left, reading);
  for (const source of left) {
    const { file, tab } = source;
    if (!joined.some((other) => other.source === source)) {
      unread.push({ file, tab, why: whyUnknown(source) });
    }
  }
  const own = found.filter(({ source }) => !joined.some((other) => other.source === source));
  const sheets = [
    ...own.map(({ source, proposal }) =>
      sheetMapping(
        source,
        proposal,
        reading,
        own.map((other) => other),
      ),
    ),
    ...joined.map(({ source, proposal, joinedTo }) => ({
      ...sheetMapping(source, proposal, reading, []),
      joinedTo,
      constants: [],
    })),
  ];
  const mapping = { sheets: inOrder(sheets, sources), unread };
  const imported = applyMapping(sources, mapping, reading);
  return { mapping: withWords(mapping, imported), imported };
}

/** Swedish: why a tab is none of ours. */
function whyUnknown({ rows }: SourceSheet): string {
  if (rows.some((row) => row.filter(isFilled).length > 1)) return 'inget av våra blad känns igen i rubrikerna';
  const cells = rows.filter((row) => row.some(isFilled)).length;
  return cells === 1
    ? 'allt står i en enda cell; lägg varje uppgift i en egen cell'
    : 'allt står i en enda kolumn; dela den med Data > Text till kolumner';
}

function inOrder(sheets: readonly SheetMapping[], sources: readonly SourceSheet[]): SheetMapping[] {
  return sources.flatMap(({ file, tab }) => sheets.find((sheet) => sheet.file === file && sheet.tab === tab) ?? []);
}

type Found = { readonly source: SourceSheet; readonly proposal: SheetProposal };

function sheetMapping(
  source: SourceSheet,
  proposal: SheetProposal,
  reading: ReadingContext,
  all: readonly Found[],
): SheetMapping {
  const { target, headerRow } = proposal;
  const names = namesOf(source, headerRow, target);
  const rows = source.rows.slice(headerRow);
  const columns = withTimes(names, rows, proposal.columns, target.definition.columns);
  const byPosition = new Map(columns.map((column) => [column.position, column]));
  const constants: ConstantMapping[] = proposeConstants(source, proposal, columns, all);
  const sheet: SheetMapping = {
    file: source.file,
    tab: source.tab,
    target: target.definition.name,
    ...(proposal.rival !== undefined && { rival: proposal.rival }),
    headerRow,
    scale: scaleOfSource(source, headerRow, columns, reading.scale),
    columns: names.flatMap((header, position): ColumnMapping[] => {
      if (header === '') return [];
      const column = byPosition.get(position);
      const example = textOf(rows.map((row) => row[position]).find(isFilled)).slice(0, 60);
      if (column === undefined)
        return [
          {
            header,
            targets: [],
            how: 'egen kolumn',
            certainty: isMisfit(header, proposal, columns) ? 'fråga' : 'säker',
            example,
          },
        ];
      const targets =
        column.how === 'källnyckel'
          ? ['Källnyckel']
          : column.keys.map((key) => target.definition.columns[key]?.header ?? '');
      return [{ header, targets, how: column.how, certainty: column.certainty, example }];
    }),
    constants,
    words: [],
  };
  const words = legendWords(source, sheet, target, reading);
  return askingToFillDown(source, { ...sheet, words }, target);
}

/** Whether a header is a name of a column of ours that no other has taken: then it is what the cells hold that did not fit. */
function isMisfit(header: string, { target, isPart }: SheetProposal, columns: readonly ProposedColumn[]): boolean {
  if (isPart) return false;
  const [first] = target.columnNames.scores(header);
  return (
    first !== undefined &&
    first.score >= 0.9 &&
    first.key !== 'id' &&
    !columns.some(({ keys }) => keys.includes(first.key))
  );
}

const timeHeader = /^(?:kl|klockslag|tid|tidpunkt|time|klockan|tid för händelsen)\b|klockslag/;

/** Adds the columns that hold the time of day of the date before them. */
function withTimes(
  names: readonly string[],
  rows: SourceSheet['rows'],
  columns: readonly ProposedColumn[],
  ours: SheetProposal['target']['definition']['columns'],
): ProposedColumn[] {
  const taken = new Set(columns.map(({ position }) => position));
  const added = columns.flatMap((column): ProposedColumn[] => {
    const next = column.position + 1;
    if (ours[column.keys[0] as string]?.kind.name !== 'datetime' || taken.has(next)) return [];
    if (!timeHeader.test(foldText(names[next] ?? ''))) return [];
    const sample = sampleOf(rows, next);
    const times = sample.filter((cell) => timeOf(cell) !== undefined).length;
    return times > 0 && times >= sample.length * 0.7
      ? [{ ...column, position: next, how: 'foga', certainty: 'antaget' }]
      : [];
  });
  return [...columns, ...added];
}

/** The map with what its words are: those that were taken for one of ours, and those that nobody knows. It gives what it gave without. */
function withWords(mapping: Mapping, { report }: Imported): Mapping {
  return {
    ...mapping,
    sheets: mapping.sheets.map((sheet) => {
      const isHere = (told: Told) =>
        told.file === sheet.file &&
        told.source === sheet.tab &&
        told.value !== '' &&
        sheet.columns.some(({ header }) => header === told.column);
      const asked = report.undecided.filter(isHere).map(
        (told): WordMapping => ({
          header: told.column,
          word: told.value,
          value: '',
          certainty: 'fråga',
          rows: told.rows,
          ...(told.proposal !== undefined && { proposal: told.proposal }),
        }),
      );
      const taken = report.assumed.filter(isHere).flatMap((told): WordMapping[] => {
        const value = told.why.startsWith('”') ? told.why.slice(told.why.lastIndexOf('” = ') + 4) : undefined;
        const isWord =
          value !== undefined && !value.includes(',') && !/\d{4}-\d\d/.test(value) && !told.why.includes('Klart');
        return isWord
          ? [
              {
                header: told.column,
                word: told.value,
                value: value === 'tomt' ? '(tomt)' : value,
                certainty: 'antaget',
                rows: told.rows,
              },
            ]
          : [];
      });
      return { ...sheet, words: [...asked, ...taken] };
    }),
  };
}
