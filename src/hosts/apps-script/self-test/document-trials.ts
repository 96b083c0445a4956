import { createDocument } from '../document/create-document.ts';
import { docsService, toldDocument } from '../document/docs-service.ts';
import { documentWriter } from '../document/document-writer.ts';
import { driveService, inAllDrives } from '../document/drive-service.ts';
import { addParagraph, bodyOf, endOf, insert, type Scratch } from './scratch.ts';
import { tableTrials } from './table-trials.ts';
import type { Trial } from './trial.ts';

/** Changes in the call that is timed: as many as the add-on puts into one. */
export const manyChanges = 800;

export interface DocumentTrials {
  readonly trials: readonly Trial[];
  /** Id of the document; `null` = none could be made. */
  made(): string | null;
}

/** What is assumed of documents, tried on one of its own. */
export function documentTrials(title: string): DocumentTrials {
  let scratch: Scratch | null = null;
  const given = (): Scratch => {
    if (scratch === null) throw new Error('Dokumentet kunde inte skapas');
    return scratch;
  };
  const trials: Trial[] = [
    {
      key: 'word-file',
      question: 'En Word-fil som görs om till ett dokument, med drive.file',
      expected: 'tas emot',
      ask: () => {
        const service = docsService();
        const { id, refusal } = createDocument(service, title, '');
        scratch = {
          id,
          writer: documentWriter(service, id, service.Documents.get(id)),
          read: () => service.Documents.get(id),
        };
        return refusal === null ? 'tas emot' : `vägras: ${refusal}`;
      },
    },
    {
      key: 'contents-list',
      question: 'Innehållsförteckningen i filen',
      expected: 'följer med',
      ask: () =>
        bodyOf(given()).some(({ tableOfContents }) => tableOfContents !== undefined) ? 'följer med' : 'försvinner',
    },
    {
      key: 'tabs',
      question: 'Ett dokuments flikar, var för sig',
      expected: 'berättas',
      ask: () => (toldDocument(given().id).tabs === undefined ? 'berättas inte' : 'berättas'),
    },
    {
      key: 'file-of-document',
      question: 'Filen till ett dokument som tillägget har skapat',
      expected: 'nås',
      ask: () =>
        driveService().Files.get(given().id, { ...inAllDrives, fields: 'trashed' }).trashed === false
          ? 'nås'
          : 'ligger i papperskorgen',
    },
    {
      key: 'revision',
      question: 'En skrivning för en äldre version av dokumentet',
      expected: 'vägras',
      ask: () => writeOld(given()),
    },
    { key: 'one-change', question: 'En ändring i ett anrop', expected: null, ask: () => write(given(), 1) },
    {
      key: 'many-changes',
      question: `${manyChanges} ändringar i ett anrop`,
      expected: null,
      ask: () => write(given(), manyChanges),
    },
    {
      key: 'range-edges',
      question: 'Text där ett namngivet område börjar och slutar',
      expected: null,
      ask: () => widenRange(given()),
    },
    { key: 'control-sign', question: 'Styrtecken i text', expected: 'tas bort', ask: () => writeSign(given()) },
    { key: 'footnote', question: 'En ny fotnot', expected: 'börjar med blanksteg', ask: () => makeNote(given()) },
    ...tableTrials(given),
  ];
  return { trials, made: () => scratch?.id ?? null };
}

function write(scratch: Scratch, count: number): string {
  const at = endOf(scratch);
  const started = Date.now();
  scratch.writer.write(Array.from({ length: count }, () => insert('x', at)));
  return `${Date.now() - started} ms`;
}

function writeOld({ id, writer, read }: Scratch): string {
  const old = read();
  writer.write([insert('x', 1)]);
  try {
    documentWriter(docsService(), id, old).write([insert('y', 1)]);
  } catch {
    return 'vägras';
  }
  return 'går';
}

function widenRange(scratch: Scratch): string {
  const at = addParagraph(scratch, 'början');
  const name = 'självtest';
  scratch.writer.write([{ createNamedRange: { name, range: { startIndex: at + 1, endIndex: at + 4 } } }]);
  scratch.writer.write([insert('2', at + 4)]);
  scratch.writer.write([insert('1', at + 1)]);
  const pieces = (scratch.read().namedRanges?.[name]?.namedRanges ?? []).flatMap(({ ranges = [] }) => ranges);
  scratch.writer.write([{ deleteNamedRange: { name } }]);
  const [range] = pieces;
  if (pieces.length !== 1 || range === undefined) return `${pieces.length} delar`;
  const [start, end] = [(range.startIndex ?? 0) - at, (range.endIndex ?? 0) - at];
  const isWide = { start: start === 1, end: end === 6 };
  if (isWide.start === isWide.end) return isWide.start ? 'kommer med' : 'kommer inte med';
  return isWide.start ? 'kommer med i början' : 'kommer med i slutet';
}

function writeSign(scratch: Scratch): string {
  const at = addParagraph(scratch, 'a\u0001b');
  const added = endOf(scratch) - at;
  return added === 2 ? 'tas bort' : `tar ${added - 2} plats`;
}

function makeNote(scratch: Scratch): string {
  const at = addParagraph(scratch, 'not');
  const replies = scratch.writer.write([{ createFootnote: { location: { index: at + 3 } } }]);
  const id = replies.flatMap(({ createFootnote }) => createFootnote?.footnoteId ?? [])[0] ?? '';
  const runs = scratch.read().footnotes?.[id]?.content?.flatMap(({ paragraph }) => paragraph?.elements ?? []) ?? [];
  const text = runs.map(({ textRun }) => textRun?.content ?? '').join('');
  return text === ' \n' ? 'börjar med blanksteg' : JSON.stringify(text);
}
