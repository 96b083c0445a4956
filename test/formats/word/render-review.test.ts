import { renderReview } from '../../../src/formats/word/render-review.ts';
import { fullReviewDocument } from '../../support/full-review-document.ts';
import { all, packedReview, paragraphs, value, visibleText } from './packed-document.ts';

const full = packedReview(fullReviewDocument());
const body = full.part('word/document.xml');
const sectionTitles = fullReviewDocument().sections.map(({ title }) => title);

const headings = paragraphs(body).filter((paragraph) => /^Heading[1-3]$/.test(value(paragraph, 'w:pStyle') ?? ''));

describe('a review as a Word document', () => {
  test('gives the same bytes for the same review', () => {
    expect(Buffer.from(renderReview(fullReviewDocument())).equals(full.bytes)).toBe(true);
  }, 60_000);

  test('takes its dates from the review', () => {
    const properties = full.part('docProps/core.xml');
    expect(all(properties, 'dcterms:created')[0]?.text).toBe('2025-12-01T00:00:00Z');
    expect(all(properties, 'dcterms:modified')[0]?.text).toBe('2025-12-01T00:00:00Z');
  });

  test('tells title, creator and language in its properties', () => {
    const properties = full.part('docProps/core.xml');
    expect(all(properties, 'dc:title')[0]?.text).toBe('Ledningens genomgång 2025');
    expect(all(properties, 'dc:creator')[0]?.text).toBe('Socialförvaltningen');
    expect(all(properties, 'dc:language')[0]?.text).toBe('sv-SE');
  });

  test('is in Swedish throughout', () => {
    const defaults = all(full.part('word/styles.xml'), 'w:docDefaults')[0];
    expect(defaults && all(defaults, 'w:lang')[0]?.attributes).toMatchObject({
      'w:val': 'sv-SE',
      'w:eastAsia': 'sv-SE',
    });
    expect(all(body, 'w:lang')).toEqual([]);
    const charts = full.paths.filter((path) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(4);
    const languages = charts.flatMap((path) => [
      ...all(full.part(path), 'c:lang').map(({ attributes: { val } }) => val),
      ...all(full.part(path), 'a:rPr').map(({ attributes: { lang } }) => lang),
    ]);
    expect(new Set(languages)).toEqual(new Set(['sv-SE']));
  });

  test('defines every style that it uses', () => {
    const defined = new Set(
      all(full.part('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']),
    );
    const used = ['document', 'footnotes', 'header1', 'footer1'].flatMap((part) =>
      ['w:pStyle', 'w:rStyle'].flatMap((name) =>
        all(full.part(`word/${part}.xml`), name).map(({ attributes }) => attributes['w:val']),
      ),
    );
    expect(used.filter((style) => !defined.has(style as string))).toEqual([]);
  });

  test('is A4', () => {
    const sizes = all(body, 'w:pgSz').map(({ attributes }) => [attributes['w:w'], attributes['w:h']]);
    expect(new Set(sizes.map((sides) => sides.sort().join(' × ')))).toEqual(new Set(['11906 × 16838']));
  });

  test('makes each section title a heading of its level, in order', () => {
    expect(headings.map(visibleText)).toEqual(sectionTitles);
    expect(headings.map((heading) => value(heading, 'w:pStyle'))).toEqual(
      fullReviewDocument().sections.map(({ level }) => `Heading${level}`),
    );
  });

  test.each([1, 2, 3])('states the outline level of heading style %i', (level) => {
    const style = all(full.part('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === `Heading${level}`,
    );
    expect(style && value(style, 'w:outlineLvl')).toBe(String(level - 1));
    expect(style && all(style, 'w:keepNext')).toHaveLength(1);
  });

  test('starts a page with chapter 1 and each appendix, and nowhere else', () => {
    const starts = headings.filter((heading) => all(heading, 'w:pageBreakBefore').length > 0).map(visibleText);
    expect(starts).toEqual(
      fullReviewDocument()
        .sections.filter(({ key }) => /^(sammanfattning|bilaga)/.test(key))
        .map(({ title }) => title),
    );
  });

  test('marks each section with a bookmark of its key', () => {
    const names = headings.map((heading) =>
      all(heading, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
    );
    expect(names[8]).toContain('avsnitt_forbattringar');
    expect(names.every((marks) => marks.some((name) => name?.startsWith('avsnitt_')))).toBe(true);
  });
});

describe('the contents list', () => {
  const entries = paragraphs(body).filter((paragraph) => /^TOC[1-3]$/.test(value(paragraph, 'w:pStyle') ?? ''));

  test('has an entry with number, title and page for each section', () => {
    const expected = fullReviewDocument().sections.map(({ number, title }) => `${number}\t${title}`);
    expect(entries.map((entry) => visibleText(entry).replace(/\t\d+$/, ''))).toEqual(expected);
    expect(entries.every((entry) => /\t\d+$/.test(visibleText(entry)))).toBe(true);
  });

  test('counts its pages upwards from the third', () => {
    const pages = entries.map((entry) => Number(/\t(\d+)$/.exec(visibleText(entry))?.[1]));
    expect(pages[0]).toBe(3);
    expect([...pages].sort((one, other) => one - other)).toEqual(pages);
    expect(pages.at(-1)).toBeGreaterThan(12);
  });

  test('links each entry to its heading', () => {
    const targets = new Set(
      headings.flatMap((heading) => all(heading, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])),
    );
    const anchors = entries.map((entry) => all(entry, 'w:hyperlink')[0]?.attributes['w:anchor']);
    expect(new Set(anchors).size).toBe(sectionTitles.length);
    expect(anchors.filter((anchor) => !targets.has(anchor as string))).toEqual([]);
  });

  test('opens without a question about updating fields', () => {
    expect(all(full.part('word/settings.xml'), 'w:updateFields')).toEqual([]);
    expect(all(body, 'w:fldChar').filter(({ attributes }) => attributes['w:dirty'] !== undefined)).toEqual([]);
  });
});
