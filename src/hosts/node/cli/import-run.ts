import { existsSync } from 'node:fs';
import { isOwnWorkbook } from '../../../core/index.ts';
import { isTextList } from '../../../formats/import/index.ts';
import { spreadsheetId } from '../google-api/spreadsheet-id.ts';
import { readSources } from '../lists/read-sources.ts';
import { exitStatus } from './exit-status.ts';
import { importIntoFile } from './import-into-file.ts';
import { openWorkbook } from './open-workbook.ts';
import { outputPath } from './option-values.ts';
import { UsageError } from './usage-error.ts';

export interface ImportOptions {
  readonly into: string;
  readonly base?: string;
  readonly map?: string;
  readonly propose?: string;
  readonly dryRun?: boolean;
  readonly forget?: boolean;
  readonly today?: string;
  readonly format: 'text' | 'json';
}

/**
 * Carries out `lis import`: takes in an exported workbook, or lists of other shapes. Sets the exit status.
 *
 * @throws HostError, UsageError
 */
export async function importFiles(paths: readonly string[], options: ImportOptions): Promise<void> {
  const [path = ''] = paths;
  const { into, map, propose, dryRun = false, forget = false, today, format } = options;
  const asksForLists =
    map !== undefined || propose !== undefined || paths.length > 1 || format === 'json' || isTextList(path);
  const file = asksForLists ? undefined : await openWorkbook(path);
  if (file !== undefined && (options.base !== undefined || isOwnWorkbook(file.workbook))) {
    if (forget)
      throw new UsageError('Flaggan --forget hör till listor: för en exporterad arbetsbok anger du --base i stället.');
    await importExported(path, file, options);
    return;
  }
  if (options.base !== undefined)
    throw new UsageError('Flaggan --base hör till en exporterad arbetsbok: utelämna den för listor.');
  if (!existsSync(into) && !/\.xls[xm]$/i.test(into)) {
    throw new UsageError(
      `Listor läses in i en arbetsbok: ange en .xlsx-fil med --into, inte ${into}. I Google Kalkylark läser du in med lis export och lis import däremellan.`,
    );
  }
  const lists = readSources(paths);
  const { takeInLists } = await import('./take-in-lists.ts');
  process.exitCode = await takeInLists({
    lists,
    into: outputPath(into),
    dryRun,
    forget,
    format,
    ...(map !== undefined && { map }),
    ...(propose !== undefined && { propose }),
    ...(today !== undefined && { today }),
  });
}

async function importExported(
  path: string,
  file: Awaited<ReturnType<typeof openWorkbook>>,
  { into, base: basePath, dryRun = false }: ImportOptions,
): Promise<void> {
  const base = basePath === undefined ? undefined : await openWorkbook(basePath);
  const id = existsSync(into) ? undefined : spreadsheetId(into);
  const isSettled =
    id === undefined
      ? await importIntoFile({ path, file, base, into: outputPath(into), dryRun })
      : await (await import('./import-into-spreadsheet.ts')).importIntoSpreadsheet({ file, base, id, dryRun });
  process.exitCode = isSettled ? exitStatus.fine : exitStatus.faults;
}
