import type { Block, KeyFigure, TrafficLight, Trend } from '../../../../src/core/index.ts';
import {
  callout,
  footnote,
  keyFigure,
  list,
  paragraph,
  reviewDocument,
  section,
  table,
  text,
} from '../../../support/review-document-builder.ts';
import {
  all,
  type Element,
  type PackedDocument,
  packedReview,
  paragraphs,
  value,
  visibleText,
} from '../packed-document.ts';

function packed(...blocks: Block[]): PackedDocument {
  return packedReview(reviewDocument({ sections: [section({ blocks })] }));
}

function rendered(...blocks: Block[]): Element {
  return packed(...blocks).part('word/document.xml');
}

function rows(element: Element): string[][] {
  return all(element, 'w:tr').map((row) => all(row, 'w:tc').map(visibleText));
}

describe('a paragraph', () => {
  test('keeps strong and emphasised text', () => {
    const body = rendered(
      paragraph('Vanlig, ', text('fet', { strong: true }), ' och ', text('kursiv', { emphasis: true })),
    );
    const line = paragraphs(body).find((candidate) => visibleText(candidate) === 'Vanlig, fet och kursiv') as Element;
    const marked = (mark: string) =>
      all(line, 'w:r')
        .filter((run) => all(run, mark).length > 0)
        .map(visibleText);
    expect(marked('w:b')).toEqual(['fet']);
    expect(marked('w:i')).toEqual(['kursiv']);
  });

  test('keeps line breaks', () => {
    const body = rendered(paragraph('Första raden\nAndra raden'));
    expect(paragraphs(body).map(visibleText)).toContain('Första raden\nAndra raden');
  });

  test.each([
    ['grön', '●'],
    ['gul', '▲'],
    ['röd', '■'],
  ] as const)('shows the light %s with a sign beside its word', (light, icon) => {
    const body = rendered(paragraph(text('Bedömning', { light })));
    const line = paragraphs(body).find((candidate) => visibleText(candidate).endsWith('Bedömning')) as Element;
    expect(visibleText(line)).toBe(`${icon}\u00a0Bedömning`);
    expect(value(line, 'w:color')).toMatch(/^[0-9A-F]{6}$/);
  });
});

describe('a footnote', () => {
  test('stands where it is anchored, with its text at the foot', () => {
    const document = packed(paragraph('Lagen', footnote('SFS 2025:1506.'), ' gäller', footnote('Andra noten.')));
    const references = all(document.part('word/document.xml'), 'w:footnoteReference').map(
      ({ attributes }) => attributes['w:id'],
    );
    const notes = all(document.part('word/footnotes.xml'), 'w:footnote');
    const noted = references.map((id) => notes.find(({ attributes }) => attributes['w:id'] === id) as Element);
    expect(noted.map((note) => visibleText(note).trim())).toEqual(['SFS 2025:1506.', 'Andra noten.']);
  });
});

describe('a subheading', () => {
  test.each([2, 3, 4] as const)('of level %i has that outline level and no number', (level) => {
    const document = packed({ kind: 'subheading', level, text: 'Utbildning' });
    const heading = paragraphs(document.part('word/document.xml'), `Mellanrubrik${level}`)[0] as Element;
    expect(visibleText(heading)).toBe('Utbildning');
    const style = all(document.part('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === `Mellanrubrik${level}`,
    ) as Element;
    expect(value(style, 'w:outlineLvl')).toBe(String(level - 1));
    expect(all(style, 'w:numPr')).toEqual([]);
    expect(all(style, 'w:keepNext')).toHaveLength(1);
  });
});

describe('a list', () => {
  test('with bullets is a real list', () => {
    const body = rendered(list(['Ett', 'Två']));
    const items = paragraphs(body, 'ListBullet');
    expect(items.map(visibleText)).toEqual(['Ett', 'Två']);
    expect(items.every((item) => all(item, 'w:numPr').length === 1)).toBe(true);
  });

  test('with numbers counts from 1 each time', () => {
    const document = packed(list(['a', 'b'], true), paragraph('Mellan'), list(['c', 'd'], true));
    const ids = paragraphs(document.part('word/document.xml'), 'ListNumber').map((item) => value(item, 'w:numId'));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).toBe(ids[3]);
    expect(ids[2]).not.toBe(ids[0]);
    const second = all(document.part('word/numbering.xml'), 'w:num').find(
      ({ attributes }) => attributes['w:numId'] === ids[2],
    ) as Element;
    expect(value(second, 'w:startOverride')).toBe('1');
  });
});

describe('a table', () => {
  const actions = table(
    'Försenade åtgärder',
    ['ID', 'Åtgärd'],
    Array.from({ length: 60 }, (_, index) => [`HP-${index + 1}`, 'Genomför behörighetsgenomgång']),
  );

  test('has a numbered caption above it, kept with it', () => {
    const body = rendered(actions, actions);
    const captions = paragraphs(body, 'Caption');
    expect(captions.map(visibleText)).toEqual(
      ['Tabell\u00a01. Försenade åtgärder', 'Tabell\u00a02. Försenade åtgärder'].map((line) =>
        expect.stringContaining(line.slice(-18)),
      ),
    );
    expect(captions.map((line) => all(line, 'w:instrText')[0]?.text.trim())).toEqual(['SEQ Tabell', 'SEQ Tabell']);
    const style = all(packed(actions).part('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'Caption',
    ) as Element;
    expect(all(style, 'w:keepNext')).toHaveLength(1);
  });

  test('prints every row', () => {
    expect(rows(rendered(actions))).toEqual([['ID', 'Åtgärd'], ...actions.rows]);
  });

  test('repeats its header row alone on every page', () => {
    const [header, ...data] = all(rendered(actions), 'w:tr') as [Element, ...Element[]];
    expect(all(header, 'w:tblHeader')).toHaveLength(1);
    expect(data.some((row) => all(row, 'w:tblHeader').length > 0)).toBe(false);
  });

  test('keeps its rows whole', () => {
    const marked = all(rendered(actions), 'w:tr').filter((row) => all(row, 'w:cantSplit').length > 0);
    expect(marked).toHaveLength(61);
  });

  test('lets a row taller than half a page break, so that its end is seen', () => {
    const body = rendered(table('Lång', ['Text'], [['ord '.repeat(4_000)], ['kort']]));
    expect(all(body, 'w:tr').map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 0, 1]);
  });

  test('has alternative text', () => {
    const body = rendered(actions);
    expect(value(body, 'w:tblCaption')).toBe('Försenade åtgärder');
    expect(value(body, 'w:tblDescription')).toBe('Kolumner: ID, Åtgärd.');
  });

  test('shares the width of the text in the proportions asked for', () => {
    const body = rendered(table('Smal', ['A', 'B', 'C'], [], [20, 30, 50]));
    const widths = all(body, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    const sum = widths.reduce((total, width) => total + width, 0);
    expect(widths.map((width) => Math.round((width / sum) * 100))).toEqual([20, 30, 50]);
    expect(sum).toBeCloseTo(9_071, -1);
  });

  test('keeps the hyphens that people search for where a text has room on its line, and lines off ids elsewhere', () => {
    const body = rendered(
      table('Id', ['Id', 'Åtgärd'], [['HP-001', `Följ upp HP-002 ${'och mer '.repeat(40)}`]], [10, 90]),
    );
    const [, row] = all(body, 'w:tr') as [Element, Element];
    expect(all(row, 'w:tc').map((cell) => all(cell, 'w:noBreakHyphen').length)).toEqual([0, 1]);
  });

  test('aligns numbers to the right', () => {
    const body = rendered({
      ...table('Tal', ['Antal'], [['3']]),
      columns: [{ header: 'Antal', width: 100, align: 'right' }],
    });
    expect(all(body, 'w:tc').map((cell) => value(cell, 'w:jc'))).toEqual(['right', 'right']);
  });
});

describe('key figures', () => {
  const shown = (...figures: KeyFigure[]): string[][] => rows(rendered({ kind: 'key-figures', figures }));

  test('stand one a row under column headings', () => {
    expect(shown(keyFigure())).toEqual([
      ['Nyckeltal', 'Utfall', 'Mål', 'Bedömning', 'Tidigare'],
      ['Klara åtgärder', '62 %', '80 %', '▲\u00a0Gul', expect.stringMatching(/^55 % \(2024\)\s*↑\u00a0Bättre$/)],
    ]);
  });

  test('show a dash where there is no target or trend', () => {
    expect(shown(keyFigure({ target: '', previous: '', trend: null }))[1]?.slice(2)).toEqual(['–', '▲\u00a0Gul', '–']);
  });

  test('tell each light and trend apart without colour', () => {
    const lights: TrafficLight[] = ['grön', 'gul', 'röd', 'ingen'];
    const trends: Trend[] = ['bättre', 'sämre', 'oförändrad', 'förändrad'];
    const cells = shown(...lights.map((status, index) => keyFigure({ status, trend: trends[index] as Trend }))).slice(
      1,
    );
    expect(new Set(cells.map((row) => row[3])).size).toBe(4);
    expect(new Set(cells.map((row) => row[4])).size).toBe(4);
  });
});

describe('a callout', () => {
  test.each([
    ['missing', 'RutaSaknas'],
    ['kept', 'RutaUtelamnat'],
    ['information', 'RutaInformation'],
  ] as const)('of tone %s is framed', (tone, style) => {
    const document = packed(callout(tone, 'Bladet Risker saknas.'));
    expect(paragraphs(document.part('word/document.xml'), style).map(visibleText)).toEqual(['Bladet Risker saknas.']);
    const definition = all(document.part('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === style,
    ) as Element;
    expect(all(definition, 'w:pBdr')[0]?.children).toHaveLength(4);
  });
});
