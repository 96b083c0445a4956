import { documentData, type ReviewDocument, type ReviewOutcome, type Seal } from '../../core/index.ts';
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
import type { DocumentPart } from '../word/model/document-part.ts';
import { type DocumentWriting, renderReview } from '../word/render-review.ts';
import { reviewFileName } from '../word/review-file-name.ts';
import { packEntry } from '../zip/pack-entry.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';

/** A file of a review, with a few Swedish words on what it is for. */
interface ReviewFile extends OutputFile {
  readonly about: string;
}

export interface ReviewFiles {
  readonly files: readonly ReviewFile[];
  /** Sheets of the workbook that could not have their own names. */
  readonly renamed: readonly RenamedSheet[];
}

interface ReviewFilesOptions extends Pick<DocumentWriting, 'checksum'> {
  /** Only what may be published: without the workbook, which holds the protected rows. */
  readonly isPublished: boolean;
}

/** Everything that a review gives, as files ready to write. The same workbook and day give the same bytes. */
export function reviewFiles(
  file: XlsxFile,
  review: ReviewOutcome,
  { isPublished, checksum = sha256Hex }: ReviewFilesOptions,
): ReviewFiles {
  const { findings, dashboard, report, document, appendices } = review;
  const workbook = file.fileName;
  const pack = ({ name, bytes }: DocumentPart): ZipEntry => packEntry(name, bytes, file.package.unpacker);
  const wordFile = (each: ReviewDocument): Uint8Array => renderReview(each, { pack, checksum });
  const content = wordFile(document);
  const { written, renamed } = isPublished
    ? { written: [], renamed: [] }
    : workbookFile(file, review, review.sealsWith(checksum(content)));
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
      content: jsonText({ ...documentData(document), appendices: documentData(appendices) }),
    },
  ];
  return { files, renamed };
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
