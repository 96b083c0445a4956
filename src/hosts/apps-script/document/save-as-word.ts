import { catalogue, type ReviewDocument, readRecords, reviewWorkbook } from '../../../core/index.ts';
import { renderReview, reviewFileName } from '../../../formats/word/index.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { exclusively } from '../run/exclusively.ts';
import { refuseUnclear } from '../run/refuse-unclear.ts';
import { showResult } from '../run/show-result.ts';
import { today } from '../run/today.ts';
import { UserError } from '../run/user-error.ts';
import { inFolder, wordType } from './create-document.ts';
import { driveService, inAllDrives } from './drive-service.ts';

/** Bytes that a script of Google's can hand over as one file. */
const largestFile = 45_000_000;

interface SavedFile {
  readonly name: string;
  readonly id: string;
  /** Why it does not lie in the folder of the settings; `null` = it does, or there is none. */
  readonly misplaced: string | null;
}

/** Writes the review and its appendices as Word files, the same that `lis review` writes, and puts them into Drive. */
export function saveAsWord(): null {
  const files = exclusively('Spara som Word', write);
  const misplaced = files.find((file) => file.misplaced !== null)?.misplaced ?? null;
  showResult(
    'Word-dokumenten är klara',
    [
      `${files.map(({ name }) => name).join(' och ')} är sparade i ${misplaced === null ? 'Google Drive' : `din Min enhet, eftersom mappen i inställningen Dokumentmapp inte nås (${misplaced})`}.`,
      'Varje gång blir det nya filer. Det som skrivs för hand i dem följer inte med till nästa.',
    ],
    ...files.map(({ name, id }) => ({ url: `https://drive.google.com/file/d/${id}/view`, text: `Öppna ${name}` })),
  );
  return null;
}

function write(): SavedFile[] {
  const workbook = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  const review = reviewWorkbook(workbook, { today: today() });
  refuseUnclear(review);
  const { documentFolder } = readRecords(workbook, catalogue, { today: today() }).settings;
  // Both are made before either is saved: a fault leaves no document without its appendices.
  const made = [review.document, review.appendices].map((document) => ({
    name: reviewFileName(document),
    content: contentOf(document),
  }));
  return made.map(({ name, content }) => {
    const { value: id, misplaced } = inFolder(
      documentFolder,
      (parents) => driveService().Files.create({ name, mimeType: wordType, ...parents }, content, inAllDrives).id ?? '',
    );
    return { name, id, misplaced };
  });
}

function contentOf(document: ReviewDocument): GoogleAppsScript.Base.Blob {
  const bytes = renderReview(document);
  if (bytes.length > largestFile)
    throw new UserError(
      'Dokumentet är för stort för att sparas härifrån. Välj Kort i inställningen Omfattning, eller skapa det med kommandoraden.',
    );
  return Utilities.newBlob(signed(bytes), wordType, reviewFileName(document));
}

/** Google's bytes are signed. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
