import { FileError } from '../../file-errors.ts';
import type { PackageEditor } from './package-editor.ts';

/**
 * Removes the digital signatures of a workbook, which an edit makes invalid.
 *
 * @throws FileError `signed` when there is one and it may not be broken
 */
export function removeSignatures(parts: PackageEditor, mayBreak: boolean): void {
  const origins = parts.relationships('').filter(({ type }) => type === 'origin');
  if (origins.length === 0) return;
  if (!mayBreak) {
    throw new FileError(
      'signed',
      (name) =>
        `Filen${name} är digitalt signerad och ändras inte, för då blir signaturen ogiltig: spara en osignerad kopia i Excel och använd den.`,
    );
  }
  for (const { id, target } of origins) {
    const own = parts.reachable(target);
    parts.removeRelationship('', id);
    for (const part of own.values()) parts.remove(part);
  }
}
