import { deflateSync } from 'fflate';
import { exportSheetName, importSheetName, type Workbook } from '../../core/index.ts';
import { utf8Text } from '../bytes/text.ts';
import { changeWorkbook } from '../excel/edit/edit-workbook.ts';
import type { WorkbookEditor } from '../excel/edit/workbook-editor.ts';
import type { XlsxFile } from '../excel/read/read-workbook.ts';
import { HostError } from '../host-error.ts';
import { readSnapshotLines, type Snapshot, snapshotLines } from '../snapshot/snapshot-lines.ts';
import { emptySheetXml } from './empty-sheet.ts';

/**
 * The bytes of a workbook with a hidden copy of its values, so that a merge later on knows where it began. An older copy is replaced. The
 * copy lies in a very hidden sheet, which Excel, LibreOffice and Google Sheets keep through a round trip.
 *
 * @throws HostError `signed`
 */
export function embedSnapshot(file: XlsxFile): Uint8Array {
  return changeWorkbook(file, (editor) => putSnapshot(editor, exportSheetName, file.workbook));
}

/** Puts a copy of a workbook's values in a very hidden sheet of another; an older copy is replaced. */
export function putSnapshot(editor: WorkbookEditor, name: string, workbook: Workbook): void {
  const lines = snapshotLines(workbook, (bytes) => deflateSync(bytes, { level: 9 }));
  editor.putSheet({ name, xml: emptySheetXml, visibility: 'very-hidden' });
  editor.setCells(
    name,
    lines.map((value, index) => ({ row: index + 1, column: 1, value })),
  );
}

/** The copy that a workbook carries; `undefined` when it carries none. @throws HostError `snapshot-changed` */
export function readSnapshot(file: XlsxFile): Snapshot | undefined {
  return snapshotIn(file, exportSheetName);
}

/** The copy in a very hidden sheet; `undefined` when there is none. @throws HostError `snapshot-changed` */
export function snapshotIn(
  { workbook, fileName, package: { unpacker } }: XlsxFile,
  name: string,
): Snapshot | undefined {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) return undefined;
  const lines = sheet.rows.map(([value]) => (typeof value === 'string' ? value : ''));
  try {
    return readSnapshotLines(lines, { inflate: unpacker.inflate, text: utf8Text });
  } catch (cause) {
    throw new HostError('snapshot-changed', changedText(name, fileName), cause);
  }
}

function changedText(sheet: string, fileName: string): string {
  return sheet === importSheetName
    ? `Det dolda bladet ${sheet} i ${fileName}, som minns hur listorna såg ut när de senast lästes in, är ändrat och går inte att lita på, så inget är skrivet: ta fram en tidigare kopia av arbetsboken, eller kör lis import med --forget, så fylls bara tomma celler i de rader som redan är inlästa.`
    : `Den dolda kopian av det som exporterades är ändrad i ${fileName} och går inte att lita på: ange arbetsboken som den var från början med --base.`;
}
