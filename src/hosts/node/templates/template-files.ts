import { catalogue, isContextSheet } from '../../../core/index.ts';
import { planningExample, yearExample } from '../../../example/index.ts';
import { createTemplate } from './create-template.ts';

export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbook that `lis init` makes: every sheet, without rows. */
export function emptyWorkbook(): Promise<Uint8Array> {
  return createTemplate();
}

/** The same with the rows of the example. */
export function exampleWorkbook(): Promise<Uint8Array> {
  return createTemplate(yearExample);
}

/** The same with the rows of a review that is decided in December and plans the year after. */
export function planningWorkbook(): Promise<Uint8Array> {
  return createTemplate(planningExample);
}

/** The smallest workbook that gives a review: settings, action plan and classification. */
export function smallWorkbook(): Promise<Uint8Array> {
  return createTemplate({
    sheets: catalogue.sheets.flatMap(({ name, required }) => (required || isContextSheet(name) ? [name] : [])),
  });
}

/** What stands in the folder sheets-templates/. */
export async function templateFiles(): Promise<readonly TemplateFile[]> {
  return [
    { name: 'arbetsbok.xlsx', bytes: await emptyWorkbook() },
    { name: 'arbetsbok-liten.xlsx', bytes: await smallWorkbook() },
    { name: 'exempel.xlsx', bytes: await exampleWorkbook() },
    { name: 'exempel-planering.xlsx', bytes: await planningWorkbook() },
  ];
}
