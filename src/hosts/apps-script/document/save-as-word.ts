import { catalogue, readRecords, reviewWorkbook } from '../../../core/index.ts';
import { renderReview } from '../../../formats/word/index.ts';
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

/** Writes the review as a Word file, the same that `lis review` writes, and puts it into Drive. */
export function saveAsWord(): null {
  const { name, id, misplaced } = exclusively('Spara som Word', write);
  showResult(
    'Word-dokumentet är klart',
    [
      `${name} är sparat i ${misplaced === null ? 'Google Drive' : `din Min enhet, eftersom mappen i inställningen Dokumentmapp inte nås (${misplaced})`}.`,
      'Varje gång blir det en ny fil. Det som skrivs för hand i den följer inte med till nästa.',
    ],
    { url: `https://drive.google.com/file/d/${id}/view`, text: 'Öppna filen' },
  );
  return null;
}

function write(): { readonly name: string; readonly id: string; readonly misplaced: string | null } {
  const workbook = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  const review = reviewWorkbook(workbook, { today: today() });
  refuseUnclear(review);
  const { documentFolder } = readRecords(workbook, catalogue, { today: today() }).settings;
  const name = `ledningens-genomgang-${review.document.year}.docx`;
  const bytes = renderReview(review.document);
  if (bytes.length > largestFile)
    throw new UserError(
      'Dokumentet är för stort för att sparas härifrån. Välj Kort i inställningen Omfattning, eller skapa det med kommandoraden.',
    );
  const content = Utilities.newBlob(signed(bytes), wordType, name);
  const { value: id, misplaced } = inFolder(
    documentFolder,
    (parents) => driveService().Files.create({ name, mimeType: wordType, ...parents }, content, inAllDrives).id ?? '',
  );
  return { name, id, misplaced };
}

/** Google's bytes are signed. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
