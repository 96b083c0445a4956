import type {
  CellValue,
  Certainty,
  ColumnMapping,
  ConstantMapping,
  Interpretation,
  Mapping,
  SheetMapping,
  WordMapping,
} from '../../core/index.ts';
import { cellText, foldText } from '../../core/index.ts';
import { HostError } from '../host-error.ts';

/** Name of the sheet that holds a map in a workbook. */
export const mapSheetName = 'Avbildning';

/** The columns of a map as people mend it. */
export const mapHeaders = [
  'Källfil',
  'Flik',
  'Rubrikrad',
  'Källkolumn',
  'Mål',
  'Tolkning',
  'Konstant',
  'Källvärde',
  'Målvärde',
  'Säkerhet',
  'Exempel',
] as const;

type Header = (typeof mapHeaders)[number];
export type MapRow = Readonly<Partial<Record<Header, string | number>>>;

const constantMark = '(konstant)';
const scaleMark = '(skala)';
const rivalMark = '(blad)';
const notRead = 'läses inte';
const joinMark = 'hör till';
const yearMark = 'året i ';
const yearElse = ', annars ';

/** A map as rows, one for each column, constant and word. */
export function mapRows({ sheets, unread }: Mapping): MapRow[] {
  return [
    ...sheets.flatMap(sheetRows),
    ...unread.map(({ file, tab, why }) => ({ Källfil: file, Flik: tab, Tolkning: notRead, Exempel: why })),
  ];
}

function sheetRows(sheet: SheetMapping): MapRow[] {
  const place = { Källfil: sheet.file, Flik: sheet.tab, Rubrikrad: sheet.headerRow };
  const target = (header: string) => `${sheet.target}.${header}`;
  const levels = sheet.columns.some(({ targets }) =>
    targets.some((header) => ['Konfidentialitet', 'Riktighet', 'Tillgänglighet', 'Spårbarhet'].includes(header)),
  );
  return [
    ...(sheet.joinedTo
      ? [
          {
            ...place,
            Källkolumn: sheet.joinedTo.by,
            Mål: sheet.target,
            Tolkning: joinMark,
            Konstant: sheet.joinedTo.tab,
            Säkerhet: 'antaget',
          },
        ]
      : []),
    ...(sheet.rival === undefined
      ? []
      : [
          {
            ...place,
            Källkolumn: rivalMark,
            Mål: sheet.target,
            Konstant: sheet.rival,
            Säkerhet: 'fråga',
            Exempel: `kan lika väl vara ${sheet.rival}; skriv säker i Säkerhet om ${sheet.target} stämmer`,
          },
        ]),
    ...(levels
      ? [
          {
            ...place,
            Källkolumn: scaleMark,
            Mål: sheet.target,
            Konstant: sheet.scale.name,
            Säkerhet: sheet.scale.certainty,
            Exempel: 'ett tal utan namn är nivån med det talet; skriv säker i Säkerhet om det stämmer',
          },
        ]
      : []),
    ...sheet.columns.map(
      ({ header, targets, how, certainty, example }): MapRow => ({
        ...place,
        Källkolumn: header,
        Mål: targets.length === 0 ? sheet.target : targets.map(target).join(' + '),
        Tolkning: how,
        Säkerhet: certainty,
        Exempel: example,
      }),
    ),
    ...sheet.constants.map(
      ({ target: header, value, yearOf, certainty, because }): MapRow => ({
        ...place,
        Källkolumn: constantMark,
        Mål: target(header),
        Konstant: yearOf === undefined ? value : `${yearMark}${yearOf}${value === '' ? '' : `${yearElse}${value}`}`,
        Säkerhet: certainty,
        Exempel: because,
      }),
    ),
    ...sheet.words.map(
      ({ header, word, value, certainty, rows, proposal }): MapRow => ({
        ...place,
        Källkolumn: header,
        Källvärde: word,
        Målvärde: value,
        Säkerhet: certainty,
        Exempel: [
          proposal === undefined ? '' : `förslag: ${proposal}`,
          rows.length === 0 ? '' : `rad ${rows.slice(0, 10).join(', ')}${rows.length > 10 ? ' …' : ''}`,
        ]
          .filter((part) => part !== '')
          .join('; '),
      }),
    ),
  ];
}

/** The map that a sheet Avbildning holds. @throws HostError `bad-map` with the row that cannot be understood */
export function mapOfRows(cells: readonly (readonly CellValue[])[], fileName: string): Mapping {
  const fault = (what: string) => new HostError('bad-map', `Kartan ${fileName} går inte att använda: ${what}.`);
  const headerIndex = cells.findIndex(
    (row) =>
      row.filter((cell) => mapHeaders.some((header) => foldText(header) === foldText(cellText(cell)))).length >= 6,
  );
  if (headerIndex === -1)
    throw fault(`bladet ${mapSheetName} saknar rubrikerna ${mapHeaders.slice(0, 5).join(', ')} …`);
  const positions = new Map(
    mapHeaders.map((header) => [
      header,
      (cells[headerIndex] ?? []).findIndex((cell) => foldText(cellText(cell)) === foldText(header)),
    ]),
  );
  const drafts = new Map<string, Draft>();
  const unread: { file: string; tab: string; why: string }[] = [];
  cells.slice(headerIndex + 1).forEach((row, index) => {
    const number = headerIndex + index + 2;
    const read = (header: Header) => cellText(row[positions.get(header) ?? -1] ?? null).trim();
    if (mapHeaders.every((header) => read(header) === '')) return;
    const [file, tab, how] = [read('Källfil'), read('Flik'), foldText(read('Tolkning'))];
    if (file === '' || tab === '') throw fault(`rad ${number} saknar Källfil eller Flik`);
    if (how === notRead) {
      unread.push({ file, tab, why: read('Exempel') || 'kartan säger att den inte läses' });
      return;
    }
    const key = `${file}\u0000${tab}`;
    const draft = drafts.get(key) ?? {
      file,
      tab,
      target: '',
      headerRow: 0,
      scale: { name: '', certainty: 'antaget' as Certainty },
      columns: [],
      constants: [],
      words: [],
      taken: new Map(),
    };
    drafts.set(key, draft);
    takeRow(draft, read, how, (what) => fault(`rad ${number} ${what}`));
  });
  const sheets = Array.from(drafts.values(), ({ taken, ...draft }): SheetMapping => {
    if (draft.target === '') throw fault(`fliken ${draft.tab} har inget Mål`);
    return draft;
  });
  if (sheets.length === 0) throw fault('ingen flik har något Mål');
  return { sheets, unread };
}

interface Draft extends Omit<SheetMapping, 'columns' | 'constants' | 'words'> {
  target: string;
  headerRow: number;
  rival?: string;
  scale: SheetMapping['scale'];
  joinedTo?: { tab: string; by: string };
  columns: ColumnMapping[];
  constants: ConstantMapping[];
  words: WordMapping[];
  /** Source header by target. */
  taken: Map<string, { readonly header: string; readonly how: Interpretation }>;
}

const interpretations: readonly Interpretation[] = [
  'som den står',
  'källnyckel',
  'sista ifyllda',
  'dela nivåer',
  'foga',
  'fyll ned',
  'fyll ned?',
  'dela rader',
  'egen kolumn',
  'kommentar',
  'hoppa över',
];
const certainties: readonly Certainty[] = ['säker', 'antaget', 'fråga'];

function takeRow(
  draft: Draft,
  read: (header: Header) => string,
  how: string,
  fault: (what: string) => HostError,
): void {
  const headerRow = Number(read('Rubrikrad'));
  if (Number.isInteger(headerRow) && headerRow > 0) draft.headerRow = draft.headerRow || headerRow;
  if (draft.headerRow === 0) throw fault('saknar Rubrikrad');
  const [header, written] = [read('Källkolumn'), foldText(read('Säkerhet'))];
  const certainty = certainties.find((known) => known === (written || 'säker'));
  if (certainty === undefined) throw fault(`har Säkerhet ”${read('Säkerhet')}”: skriv säker, antaget eller fråga`);
  if (read('Källvärde') !== '') {
    draft.words.push({
      header,
      word: read('Källvärde'),
      value: read('Målvärde'),
      certainty: read('Målvärde') !== '' && certainty === 'fråga' ? 'säker' : certainty,
      rows: [],
    });
    return;
  }
  const targets = read('Mål')
    .split(' + ')
    .map((target) => target.trim())
    .filter((target) => target !== '' && target.includes('.'));
  const sheet = (targets[0]?.slice(0, targets[0].indexOf('.')) ?? read('Mål')).trim();
  const headers = targets.map((target) => target.slice(target.indexOf('.') + 1).trim());
  if (sheet !== '' && draft.target !== '' && foldText(sheet) !== foldText(draft.target))
    throw fault(`har målet ${sheet}, men fliken hör till ${draft.target}`);
  if (draft.target === '') draft.target = sheet;
  if (how === joinMark) draft.joinedTo = { tab: read('Konstant'), by: header };
  else if (foldText(header) === rivalMark) {
    if (certainty === 'fråga') draft.rival = read('Konstant');
  } else if (foldText(header) === scaleMark) draft.scale = { name: read('Konstant'), certainty };
  else if (foldText(header) === constantMark) {
    const value = read('Konstant');
    const [yearOf, otherwise = ''] = value.startsWith(yearMark) ? value.slice(yearMark.length).split(yearElse) : [];
    if (headers[0] === undefined) throw fault('är en konstant utan Mål');
    draft.constants.push({
      target: headers[0],
      value: yearOf === undefined ? value : otherwise,
      ...(yearOf !== undefined && { yearOf }),
      certainty,
      because: read('Exempel'),
    });
  } else {
    const interpretation = interpretations.find(
      (known) => known === (how || (headers.length === 0 ? 'egen kolumn' : 'som den står')),
    );
    if (interpretation === undefined)
      throw fault(`har Tolkning ”${read('Tolkning')}”: skriv ${interpretations.join(', ')} eller ${notRead}`);
    if (header === '') throw fault('saknar Källkolumn');
    const isPlain = interpretation === 'egen kolumn' && headers.length > 0;
    takeColumn(
      draft,
      { header, targets: headers, how: isPlain ? 'som den står' : interpretation, certainty, example: read('Exempel') },
      fault,
    );
  }
}

function takeColumn(draft: Draft, column: ColumnMapping, fault: (what: string) => HostError): void {
  if (draft.columns.some(({ header }) => foldText(header) === foldText(column.header)))
    throw fault(`har källkolumnen ${column.header} en gång till`);
  for (const target of column.certainty === 'fråga' ? [] : column.targets) {
    const other = draft.taken.get(foldText(target));
    if (other !== undefined && column.how !== 'foga')
      throw fault(
        `har samma mål som ${other.header}, ${draft.target}.${target}: två kolumner läggs bara ihop när Tolkning är foga`,
      );
    draft.taken.set(foldText(target), { header: column.header, how: column.how });
  }
  draft.columns.push(column);
}
