import { catalogue, changedLead, readRecords, reviewWorkbook } from '../../../../core/index.ts';
import { readWorkbook, type XlsxFile } from '../../../../formats/excel/index.ts';
import { sealsOf } from '../../../../formats/exchange/index.ts';
import { HostError } from '../../../../formats/host-error.ts';
import { requireReadable } from '../../../../formats/read-back/index.ts';
import { jsonText } from '../../../../formats/reports/index.ts';
import { reviewFiles } from '../../../../formats/review/index.ts';
import { checksumOf } from '../../files/checksum-of.ts';
import { nodeUnpacker } from '../../files/node-unpacker.ts';
import { safeFileName } from '../store/file-names.ts';
import type { ArchiveSettings } from './archive-settings.ts';
import { type Description, describe, descriptionFile } from './description.ts';
import { describeTables } from './field-description.ts';
import { fieldDescriptionText } from './field-description-text.ts';
import { byPath, type PackageFile } from './package-file.ts';
import { pdfFiles, pdfPath } from './pdf-files.ts';
import { protectedNotice } from './protected-notice.ts';
import { savedDay } from './saved-day.ts';
import { tableFiles } from './table-files.ts';

/** No day that people write. */
const noDay = '0001-01-01';

/** What a package holds, before it is packed in one form or another. */
export interface ArchiveContents {
  readonly description: Description;
  /** The archived files, in the order of their paths. */
  readonly data: readonly PackageFile[];
  /** What explains the tables among them, to machines and to people. */
  readonly documentation: readonly PackageFile[];
}

/**
 * Everything that is archived of a workbook. The same bytes, name and settings give the same contents; only what LibreOffice
 * makes (PDF/A) may differ from one run to the next.
 *
 * @param decided what was decided, as it is
 * @throws HostError for a workbook that cannot be read, names no day, is unclear in what it may show, or has gaps when it is to be
 * final
 */
export async function archiveContents(
  bytes: Uint8Array,
  fileName: string,
  settings: ArchiveSettings,
  decided: readonly PackageFile[] = [],
): Promise<ArchiveContents> {
  const file = readWorkbook(bytes, fileName, nodeUnpacker);
  const day = dayOf(file, settings);
  const review = reviewWorkbook(file.workbook, {
    ...day,
    final: settings.final,
    seals: sealsOf(file, undefined, settings.final),
  });
  if (review.refusals.length > 0) {
    throw new HostError(
      'unclear-edition',
      `Arbetsboken ${fileName} kan inte arkiveras, eftersom det är oklart vad som får visas: ${review.refusals.join(' ')}`,
    );
  }
  if (settings.final && review.gaps.length > 0) {
    throw new HostError(
      'not-final',
      `Arbetsboken ${fileName} kan inte arkiveras som slutlig: ${review.gaps.join(' ')} Åtgärda det, eller arkivera utan --final.`,
    );
  }
  if (review.changed.length > 0)
    throw new HostError(
      'not-final',
      `Arbetsboken ${fileName} kan inte arkiveras som slutlig. ${changedLead(review.document)} ${review.changed.join('; ')}.`,
    );
  const records = readRecords(file.workbook, catalogue, day);
  const tables = tableFiles(file);
  const original = { path: `original/${safeFileName(fileName)}`, content: bytes };
  const { files } = reviewFiles(file, review, { isPublished: false, checksum: checksumOf });
  requireReadable(files, nodeUnpacker);
  const outputs = files.map(({ name, content }) => ({ path: `genomgang/${safeFileName(name)}`, content }));
  const shown = [original, ...outputs.filter(({ path }) => path.endsWith('.docx'))];
  const protectedRows = protectedNotice(records, review.dashboard, {
    original: original.path,
    workbook: outputs.find(({ path }) => /\.xls[xm]$/i.test(path))?.path ?? '',
    ...(settings.pdf ? { pdf: pdfPath(original.path) } : {}),
  });
  const tablesDescription = describeTables(file, tables, records.list, protectedRows);
  const description = describe({ fileName, bytes, protectedRows }, review.document, records.settings, settings);
  return {
    description,
    data: [
      original,
      ...decided,
      ...outputs,
      ...tables.map(({ path, content }) => ({ path, content })),
      ...(settings.pdf ? pdfFiles(shown) : []),
    ].sort(byPath),
    documentation: [
      { path: 'faltbeskrivning.json', content: jsonText(tablesDescription) },
      { path: 'faltbeskrivning.txt', content: fieldDescriptionText(tablesDescription) },
      { path: descriptionFile, content: jsonText(description) },
    ],
  };
}

/** Never the clock: the day that is asked for, the workbook's own, or the day on which it was last saved. */
function dayOf(file: XlsxFile, { reviewDate }: ArchiveSettings) {
  if (reviewDate !== undefined) return { today: reviewDate, reviewDate };
  const today = savedDay(file) ?? noDay;
  if (readRecords(file.workbook, catalogue, { today }).today !== noDay) return { today };
  throw new HostError(
    'no-day',
    `Arbetsboken ${file.fileName} säger inte för vilken dag den gäller: fyll i Avstämningsdatum i Inställningar eller ange --today.`,
  );
}
