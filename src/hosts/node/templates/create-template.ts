import ExcelJS from 'exceljs';
import { definitionNamed, layOutTemplates, type TemplateOptions } from '../../../core/index.ts';
import { unreadableOutput } from '../../../formats/file-errors.ts';
import { workbookFault } from '../../../formats/read-back/index.ts';
import { normalizeZip } from '../../../formats/zip/index.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { listColumnsOf } from './dropdowns.ts';
import { orderFontParts } from './mend-styles.ts';
import { paintTemplate } from './paint-template.ts';

/** A new workbook (.xlsx) with the sheets of the contract. The same options give the same bytes. @throws HostError `unreadable-output` */
export async function createTemplate(options: TemplateOptions = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Ledningens genomgång';
  workbook.title = 'Ledningens genomgång';
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  const templates = layOutTemplates(options);
  const lists = templates.find(({ name }) => definitionNamed(name)?.layout === 'lists');
  const listColumns = lists === undefined ? new Map() : listColumnsOf(lists);
  for (const template of templates) paintTemplate(workbook, template, listColumns);
  const bytes = normalizeZip(new Uint8Array(await workbook.xlsx.writeBuffer()), { 'xl/styles.xml': orderFontParts });
  const fault = workbookFault(bytes, 'arbetsbok.xlsx', nodeUnpacker);
  if (fault !== undefined) throw unreadableOutput(fault).named('arbetsbok.xlsx');
  return bytes;
}
