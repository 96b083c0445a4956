import type { CellValue } from '../../../../core/index.ts';
import { csvOf } from '../../../../formats/csv/index.ts';
import type { Overview, OverviewEntry } from './overview.ts';

const columnCells: Readonly<Record<string, (entry: OverviewEntry) => CellValue>> = {
  Paket: (entry) => entry.package,
  Form: ({ packaging }) => packaging,
  Nämnd: ({ description }) => description?.board ?? null,
  Förvaltning: ({ description }) => description?.administration ?? null,
  Diarienummer: ({ description }) => description?.registryNumber ?? null,
  Verksamhetsår: ({ description }) => description?.year ?? null,
  Handläggare: ({ description }) => description?.creator ?? null,
  Beslutsdatum: ({ description }) => description?.decisionDate ?? null,
  Avstämningsdatum: ({ description }) => description?.today ?? null,
  Status: ({ description }) => description?.state ?? null,
  Källfil: ({ description }) => description?.sourceName ?? null,
  'Källfil SHA-256': ({ description }) => description?.sourceSha256 ?? null,
  Kontrollfil: ({ seal }) => seal,
  'Kontrollfil SHA-256': ({ sealSha256 }) => sealSha256,
};

/** The packages of an overview as a table for people and spreadsheets. */
export function overviewCsv({ packages }: Overview): string {
  const columns = Object.values(columnCells);
  return csvOf([Object.keys(columnCells), ...packages.map((entry) => columns.map((value) => value(entry)))]);
}
