import type { LaidOutTable } from '../../../core/index.ts';
import { xmlPart } from '../../xml/xml-element.ts';
import type { NewPart } from '../edit/new-sheet.ts';
import { rangeReference } from '../read/cell-reference.ts';
import { mainNamespace } from './namespaces.ts';
import { tablePart } from './output-parts.ts';
import type { RenderContext } from './render-context.ts';
import { element } from './xml-element.ts';

/** An Excel table (ListObject) with banded rows. */
export function renderTable({ name: wanted, headers, range, filters }: LaidOutTable, context: RenderContext): NewPart {
  const { id, name } = context.nameTable(wanted);
  const ref = rangeReference(range);
  const columns = headers.map((header, index) => element('tableColumn', { id: index + 1, name: header }));
  const xml = element('table', { xmlns: mainNamespace, id, name, displayName: name, ref, totalsRowShown: 0 }, [
    filters ? element('autoFilter', { ref }) : '',
    element('tableColumns', { count: columns.length }, columns),
    element('tableStyleInfo', {
      name: 'TableStyleMedium2',
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  ]);
  return tablePart(xmlPart(xml));
}
