import type { XlsxFile } from '../read/read-workbook.ts';
import { emptyStyles } from './empty-styles.ts';
import { highestFormat } from './highest-format.ts';
import type { NewParts } from './new-parts.ts';
import type { PackageEditor } from './package-editor.ts';
import { StyleCollections } from './style-collections.ts';
import { StyleEditor } from './style-editor.ts';

const usualPart = 'xl/styles.xml';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The styles of a workbook, ready to be added to, and the part they are in. A workbook without styles gets Excel's standard ones. */
export function openStyles(
  file: XlsxFile,
  parts: PackageEditor,
  newParts: NewParts,
): { readonly part: string; readonly editor: StyleEditor } {
  const { workbookPart } = file;
  const links = parts.relationships(workbookPart);
  const known = links.find(({ type, external }) => type === 'styles' && !external)?.target;
  const part = known ?? (parts.has(usualPart) ? parts.freeName('xl/styles#.xml') : usualPart);
  const source = { part };
  const formats = file.lacksFormats ? formatsInUse(file) : 0;
  if (!parts.has(part)) newParts.put(part, new StyleCollections(emptyStyles, source, formats).toText(), contentType);
  if (known === undefined) newParts.link(workbookPart, 'styles', part);
  return { part, editor: new StyleEditor(parts.readXml(part).text, source, formats) };
}

/** How many formats the cells point to, also where the workbook lacks them: those places must not become the looks of something else. */
function formatsInUse({ sheets, package: opened }: XlsxFile): number {
  const parts = sheets.filter(({ kind }) => kind === 'worksheet').map(({ part }) => part);
  return 1 + Math.max(-1, ...parts.map((part) => highestFormat(opened.readXml(part).text, { part })));
}
