import type { ReviewDocument, ReviewOutcome, Seal } from '../../core/index.ts';
import { sha256Hex } from '../bytes/sha-256.ts';
import { changeWorkbook } from '../excel/edit/edit-workbook.ts';
import { putOutputSheets, type RenamedSheet } from '../excel/output/write-output-sheets.ts';
import type { XlsxFile } from '../excel/read/read-workbook.ts';
import { workbookName } from '../excel/workbook-name.ts';
import { putSeals } from '../exchange/seals.ts';
import { renderDashboard } from '../html/render-dashboard.ts';
import type { OutputFile } from '../output-file.ts';
import { findingsJson } from '../reports/findings-json.ts';
import { jsonText } from '../reports/json.ts';
import { renderReview } from '../word/render-review.ts';
import { reviewFileName } from '../word/review-file-name.ts';
import { crc32 } from '../zip/crc-32.ts';
import { packEntry } from '../zip/pack-entry.ts';

/** A file of a review, with a few Swedish words on what it is for. */
interface ReviewFile extends OutputFile {
  readonly about: string;
}

export interface ReviewFiles {
  readonly files: readonly ReviewFile[];
  /** Sheets of the workbook that could not have their own names. */
  readonly renamed: readonly RenamedSheet[];
}

/**
 * Everything that a review gives, as files ready to write. The same workbook and day give the same bytes.
 * @param isPublished only what may be published: without the workbook, which holds the protected rows
 */
export function reviewFiles(
  file: XlsxFile,
  review: ReviewOutcome,
  { isPublished }: { readonly isPublished: boolean },
): ReviewFiles {
  const { findings, dashboard, report, document, appendices } = review;
  const workbook = file.fileName;
  const content = wordFile(document);
  const { written, renamed } = isPublished
    ? { written: [], renamed: [] }
    : workbookFile(file, review, review.sealsWith(sha256Hex(content)));
  const files = [
    ...written,
    { name: reviewFileName(document), about: 'dokumentet', content },
    {
      name: reviewFileName(appendices),
      about: 'bilagorna, med raderna bakom siffrorna',
      content: wordFile(appendices),
    },
    {
      name: 'oversikt.html',
      about: 'översikten, öppnas i en webbläsare',
      content: renderDashboard(dashboard, findings, { workbookName: workbook }),
    },
    {
      name: 'findings.json',
      about: 'anmärkningarna, för andra program',
      content: findingsJson({ workbook, today: document.today, findings }),
    },
    { name: 'dashboard.json', about: 'nyckeltalen, för andra program', content: jsonText(report) },
    {
      name: 'review.json',
      about: 'dokumentets innehåll, för andra program',
      content: jsonText({ ...document, appendices }),
    },
  ];
  return { files, renamed };
}

function wordFile(document: ReviewDocument): Uint8Array {
  return renderReview(document, ({ name, bytes }) => packEntry(name, bytes, { crc32 }));
}

function workbookFile(file: XlsxFile, { outputSheets }: ReviewOutcome, seals: readonly Seal[]) {
  let renamed: readonly RenamedSheet[] = [];
  const bytes = changeWorkbook(file, (editor) => {
    renamed = putOutputSheets(editor, file, outputSheets);
    if (seals.length > 0) putSeals(editor, seals);
  });
  const about = 'arbetsboken med Kontroll, Översikt, VP-underlag och Historik';
  return { written: [{ name: workbookName(file), about, content: bytes }], renamed };
}
