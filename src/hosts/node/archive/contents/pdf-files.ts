import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HostError } from '../../../../formats/host-error.ts';
import type { PackageFile } from './package-file.ts';

/** PDF/A-1a, tagged. PDF/UA at the same time would break PDF/A-1. */
const filters: Readonly<Record<string, string>> = {
  '.docx': 'writer_pdf_Export',
  '.xlsx': 'calc_pdf_Export',
  '.xlsm': 'calc_pdf_Export',
};
const filterOptions = JSON.stringify({
  SelectPdfVersion: { type: 'long', value: '1' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
});
const mostMilliseconds = 300_000;

/** Whether LibreOffice is installed. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { timeout: mostMilliseconds }).status === 0;
}

/**
 * The files as PDF/A-1, made by LibreOffice, in the folder `pdf`: `original/bok.xlsx` gives `pdf/bok.xlsx.pdf`.
 * @throws HostError `no-pdf` when LibreOffice cannot convert one of them
 */
export function pdfFiles(files: readonly PackageFile[]): PackageFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'lis-pdf-'));
  try {
    return files.map((file) => ({ path: pdfPath(file.path), content: convert(file, folder) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the PDF of a file lies: `pdf/bok.xlsx.pdf` for `original/bok.xlsx`. */
export function pdfPath(path: string): string {
  return `pdf/${basename(path)}.pdf`;
}

/** LibreOffice gets a name of our own, and a profile of its own, since two that run at the same time cannot share one. */
function convert({ path, content }: PackageFile, folder: string): Uint8Array {
  const ending = extname(path).toLowerCase();
  const input = join(folder, `in${ending}`);
  const output = join(folder, 'in.pdf');
  rmSync(output, { force: true });
  writeFileSync(input, content);
  const { status, stderr, error } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      `pdf:${filters[ending]}:${filterOptions}`,
      '--outdir',
      folder,
      input,
    ],
    { encoding: 'utf8', timeout: mostMilliseconds },
  );
  try {
    if (status === 0) return readFileSync(output);
  } catch {
    // LibreOffice also ends well when it has converted nothing.
  }
  throw new HostError(
    'no-pdf',
    `LibreOffice kan inte göra PDF/A av ${basename(path)}: öppna filen i LibreOffice och se vad den säger, eller arkivera utan --pdf.`,
    error ?? stderr,
  );
}
