import { readSeals, type Seal, sealLines, sealSheetName } from '../../core/index.ts';
import { sha256Hex } from '../bytes/sha-256.ts';
import { utf8Bytes } from '../bytes/text.ts';
import type { WorkbookEditor } from '../excel/edit/workbook-editor.ts';
import type { XlsxFile } from '../excel/read/read-workbook.ts';
import { HostError } from '../host-error.ts';
import { emptySheetXml } from './empty-sheet.ts';

/**
 * The decisions that a workbook is to be held to: its own, or those of what an earlier run wrote from it, where it has none or the earlier
 * one has come further.
 *
 * @throws HostError `seal-changed` where one of them has been changed by hand and the review is to be final; a draft leaves it alone
 */
export function sealsOf(file: XlsxFile, earlier: XlsxFile | undefined, isFinal: boolean): readonly Seal[] {
  const own = sealsIn(file, isFinal);
  const others = earlier === undefined ? [] : sealsIn(earlier, isFinal);
  const goesOn = own.every((seal, index) => nameOf(seal) === nameOf(others[index]));
  return goesOn ? others : own;
}

function nameOf(seal: Seal | undefined): string {
  return JSON.stringify([seal?.year, seal?.version, seal?.today, seal?.document]);
}

function sealsIn({ workbook, fileName }: XlsxFile, isFinal: boolean): readonly Seal[] {
  const seals = readSeals(workbook, checksumOf);
  if (seals !== undefined) return seals;
  if (!isFinal) return [];
  throw new HostError(
    'seal-changed',
    `Den dolda kopian av det som beslutades är ändrad i ${fileName} och går inte att lita på: utgå från den arbetsbok som programmet skrev när genomgången blev slutlig.`,
  );
}

/** Writes the decisions into their very hidden sheet, in place of those that stand there. */
export function putSeals(editor: WorkbookEditor, seals: readonly Seal[]): void {
  editor.putSheet({ name: sealSheetName, xml: emptySheetXml, visibility: 'very-hidden' });
  const lines = sealLines(seals, checksumOf);
  editor.setCells(
    sealSheetName,
    lines.map((value, index) => ({ row: index + 1, column: 1, value })),
  );
}

function checksumOf(text: string): string {
  return sha256Hex(utf8Bytes(text));
}
