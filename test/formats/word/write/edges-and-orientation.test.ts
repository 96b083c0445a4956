import { reviewDocument, section, table } from '../../../support/review-document-builder.ts';
import { all, type Element, type PackedDocument, packedReview, paragraphs, visibleText } from '../packed-document.ts';

function headerAndFooter(packed: PackedDocument) {
  return {
    header: packed.part('word/header1.xml'),
    footer: packed.part('word/footer1.xml'),
  };
}

function fields(element: Element): string[] {
  return all(element, 'w:instrText').map(({ text }) => text.trim());
}

function firstPage(packed: PackedDocument): string[] {
  const lines = paragraphs(packed.part('word/document.xml'));
  const contents = lines.findIndex((line) => visibleText(line) === 'Innehåll');
  return lines.slice(0, contents).map(visibleText);
}

describe('the title page', () => {
  test('tells sender, title, subtitle and the facts in reading order', () => {
    expect(firstPage(packedReview(reviewDocument()))).toEqual([
      'Socialnämnden',
      'Socialförvaltningen',
      'UTKAST – inte beslutad',
      'Ledningens genomgång 2025',
      'Informationssäkerhet och dataskydd, inriktning 2026–2027',
      'Diarienummer\tSOF 2025/123',
      'Datum\t1 december 2025',
      'Utgåva\tIntern utgåva',
    ]);
  });

  test.each([
    ['Utkast', 'Intern', 'UTKAST – inte beslutad', 'Intern utgåva'],
    ['Slutlig', 'Intern', 'Slutlig', 'Intern utgåva'],
    ['Slutlig', 'Offentlig', 'Slutlig', 'Offentlig utgåva'],
  ] as const)('shows %s and %s', (state, edition, shownState, shownEdition) => {
    const lines = firstPage(packedReview(reviewDocument({ state, edition })));
    expect(lines).toContain(shownState);
    expect(lines).toContain(`Utgåva\t${shownEdition}`);
  });

  test('names the senders once', () => {
    const titlePage = [
      { label: 'Nämnd', value: 'Socialnämnden' },
      { label: 'Version', value: '0.9' },
    ];
    const lines = firstPage(packedReview(reviewDocument({ titlePage })));
    expect(lines.slice(5)).toEqual(['Version\t0.9', 'Utgåva\tIntern utgåva']);
    expect(lines.filter((line) => line.includes('Socialnämnden'))).toHaveLength(1);
  });

  test('does not repeat an edition that the review tells itself', () => {
    const titlePage = [{ label: 'Utgåva', value: 'Offentlig, slutlig' }];
    const lines = firstPage(packedReview(reviewDocument({ titlePage })));
    expect(lines.slice(5)).toEqual(['Utgåva\tOffentlig, slutlig']);
  });

  test('has neither header nor footer', () => {
    const packed = packedReview(reviewDocument());
    expect(all(packed.part('word/document.xml'), 'w:titlePg')).toHaveLength(1);
    const references = all(packed.part('word/document.xml'), 'w:headerReference');
    expect(references.map(({ attributes }) => attributes['w:type'])).toEqual(['default']);
  });
});

describe('the other pages', () => {
  test('carry the header text and the page as n (N)', () => {
    const { header } = headerAndFooter(packedReview(reviewDocument()));
    expect(visibleText(header)).toMatch(/^Socialnämnden · SOF 2025\/123\t.*\(.*\)/);
    expect(fields(header)).toEqual(['PAGE', 'NUMPAGES']);
  });

  test.each([
    ['Utkast', 'Intern', 'Ledningens genomgång 2025\tUtkast · Intern utgåva'],
    ['Slutlig', 'Offentlig', 'Ledningens genomgång 2025\tSlutlig · Offentlig utgåva'],
  ] as const)('say %s and %s at the foot', (state, edition, text) => {
    const { footer } = headerAndFooter(packedReview(reviewDocument({ state, edition })));
    expect(visibleText(footer)).toBe(text);
  });
});

describe('the orientation of pages', () => {
  const wide = (columns: number, rows: number) =>
    table(
      'Bred',
      Array.from({ length: columns }, (_, index) => `Kolumn ${index + 1}`),
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => 'Text')),
    );

  const withTable = (columns: number, rows: number) =>
    packedReview(
      reviewDocument({
        sections: [
          section(),
          section({ key: 'uppfoljning', number: '2', title: 'Uppföljning' }),
          section({ key: 'tidigare-beslut', number: '2.1', level: 2, title: 'Beslut', blocks: [wide(columns, rows)] }),
          section({ key: 'handelser', number: '2.2', level: 2, title: 'Incidenter' }),
        ],
      }),
    );

  test.each([
    ['a wide table that would go on over pages', 7, 46, ['portrait', 'landscape', 'portrait']],
    ['a wide table that fits on a page', 7, 45, ['portrait']],
    ['a long table that is not wide', 6, 200, ['portrait']],
  ])('with %s', (_, columns, rows, expected) => {
    const pages = all(withTable(columns, rows).part('word/document.xml'), 'w:pgSz');
    expect(pages.map(({ attributes }) => attributes['w:orient'])).toEqual(expected);
  });

  test('turns the heading of the chapter along with its first section', () => {
    const children = all(withTable(8, 50).part('word/document.xml'), 'w:body')[0]?.children ?? [];
    const turn = children.findIndex((child) => all(child, 'w:sectPr').length > 0);
    const next = children.slice(turn + 1).find((child) => visibleText(child) !== '');
    expect(next && visibleText(next)).toBe('Uppföljning');
  });

  test('sets each header and footer to the width of its pages', () => {
    const packed = withTable(8, 50);
    const tabs = ['header1', 'header2', 'footer1', 'footer2'].map((part) =>
      Number(
        all(packed.part(`word/${part}.xml`), 'w:tab').find(({ attributes }) => attributes['w:pos'])?.attributes[
          'w:pos'
        ],
      ),
    );
    expect(tabs).toEqual([9072, 14004, 9072, 14004]);
  });
});
