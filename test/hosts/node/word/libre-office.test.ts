import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderReview } from '../../../../src/hosts/node/word/render-review.ts';
import { fullReviewDocument } from '../../../support/full-review-document.ts';

const missing = ['soffice', 'pdftotext'].filter((program) => spawnSync(program, ['--version']).error !== undefined);
const { CI: mustRun } = process.env;

if (missing.length > 0)
  console.info(`Skipped: the rendering needs ${missing.join(' and ')}, which is not installed here.`);

/** The text of each page, as LibreOffice lays the document out. */
const pagesOf = (bytes: Uint8Array): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  try {
    writeFileSync(join(folder, 'review.docx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'review.docx'], {
      cwd: folder,
    });
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'review.pdf'), '-'], { encoding: 'utf8' });
    return text.split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

(missing.length === 0 || mustRun ? describe : describe.skip)('the review laid out by LibreOffice', () => {
  const { sections } = fullReviewDocument();
  let pages: string[] = [];

  beforeAll(async () => {
    pages = pagesOf(await renderReview(fullReviewDocument()));
  }, 120_000);

  test('goes on over pages, numbered n (N) from the second', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(pages[0]).not.toContain(`1 (${pages.length})`);
    expect(pages.slice(1).filter((page, index) => !page.includes(`${index + 2} (${pages.length})`))).toEqual([]);
  });

  test.each(sections.map(({ number, title }) => [number, title]))(
    'shows the heading %s %s after the contents',
    (number, title) => {
      const heading = new RegExp(
        `^\\s*${number.replace('.', '\\.')}\\s+${title.slice(0, 30).replace(/[()/]/g, '\\$&')}`,
        'm',
      );
      expect(pages.slice(2).filter((page) => heading.test(page))).toHaveLength(1);
    },
  );

  test('repeats the header row of a long table', () => {
    expect(pages.filter((page) => /ID\s+Åtgärd\s+Ansvarig\s+Slutdatum\s+Status/.test(page)).length).toBeGreaterThan(2);
  });
});
