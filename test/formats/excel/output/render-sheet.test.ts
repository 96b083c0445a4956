import { riskShading } from '../../../../src/core/dashboard/shading.ts';
import { layOutSheet, type OutputSheet } from '../../../../src/core/index.ts';
import type { NewPart, PartLink } from '../../../../src/formats/excel/edit/new-sheet.ts';
import type { RenderContext } from '../../../../src/formats/excel/output/render-context.ts';
import { renderSheet } from '../../../../src/formats/excel/output/render-sheet.ts';
import { excelMedium } from '../../../../src/formats/excel/output/write-output-sheets.ts';
import { cell, chart, lines, outputSheet, table } from '../../../support/output-sheet-builder.ts';

const target = { sheet: "Bo's blad åäö", cell: 'K5' };

/** A context whose style numbers are the looks themselves, in the order that they are asked for. */
function contextFor(changes: Partial<RenderContext> = {}): RenderContext & { looks: unknown[] } {
  const looks: unknown[] = [];
  let tables = 0;
  return {
    looks,
    sheetName: 'Kontroll',
    date1904: false,
    styleIndex(format) {
      if (!looks.includes(format)) looks.push(format);
      return looks.indexOf(format);
    },
    nameTable: (name) => ({ id: ++tables, name }),
    ...changes,
  };
}

/** A sheet as it is laid out for Excel. */
function laidOut(changes: Partial<OutputSheet>, tabName?: (sheet: string) => string) {
  return layOutSheet(outputSheet(changes), excelMedium, tabName);
}

function sheetXml(changes: Partial<OutputSheet>, context: Partial<RenderContext> = {}): string {
  return renderSheet(laidOut(changes), contextFor(context)).xml;
}

/** The parts that a sheet brings along: its drawing, the charts in it, and its tables. */
function partsOf(changes: Partial<OutputSheet>, context: Partial<RenderContext> = {}): NewPart[] {
  const own = (links: readonly PartLink[] = []): NewPart[] =>
    links.flatMap((link) => ('part' in link ? [link.part, ...own(link.part.links)] : []));
  return own(renderSheet(laidOut(changes), contextFor(context)).links);
}

function partXml(folder: string, changes: Partial<OutputSheet>, context: Partial<RenderContext> = {}): string {
  return String(partsOf(changes, context).find(({ name }) => name.includes(folder))!.content);
}

function nameOf(name: string, changes: Partial<OutputSheet>, context: Partial<RenderContext> = {}): string | undefined {
  return renderSheet(laidOut(changes), contextFor(context)).names!.find((each) => each.name === name)?.formula;
}

function firstCell(value: Parameters<typeof cell>[0], context: Partial<RenderContext> = {}): string {
  return /<c r="A1".*?(?:<\/c>|\/>)/s.exec(sheetXml({ parts: [lines([cell(value)])] }, context))![0];
}

describe('a cell', () => {
  test.each([
    ['text', 'hej', ' t="inlineStr"><is><t xml:space="preserve">hej</t></is></c>'],
    ['text that would run as a formula', '=1+1', '>=1+1</t>'],
    ['text that starts with @', '@SUM(A1)', '>@SUM(A1)</t>'],
    ['text with markup', '<b>&"', '>&lt;b&gt;&amp;"</t>'],
    ['text with a control character', 'a\u0007b', '>a_x0007_b</t>'],
    ['text with a carriage return', 'a\rb', '>a_x000D_b</t>'],
    ['text that looks like an escape', 'a_x0041_b', '>a_x005F_x0041_b</t>'],
    ['half a surrogate pair', 'a\ud83db', '>a_xD83D_b</t>'],
    ['an emoji', '😀', '>😀</t>'],
    ['space around text', '  a ', ' xml:space="preserve">  a </t>'],
    ['a number', 0.1, '><v>0.1</v></c>'],
    ['true', true, ' t="b"><v>1</v></c>'],
    ['nothing', null, '/>'],
    ['a date', { date: '2025-03-31' }, '><v>45747</v></c>'],
    ['a time of day', { date: '2025-03-31T12:00' }, '><v>45747.5</v></c>'],
  ])('holds %s', (_, value, xml) => {
    expect(firstCell(value)).toContain(xml);
  });

  test('counts dates from 1904 where the workbook does', () => {
    expect(firstCell({ date: '2025-03-31' }, { date1904: true })).toContain('<v>44285</v>');
  });

  test('says so when a text is too long for Excel, and stays within the limit', () => {
    const text = />([^<]*)<\/t>/.exec(firstCell('å'.repeat(60_000)))![1]!;
    expect(text).toHaveLength(32_767);
    expect(text).toMatch(/för lång för en cell i Excel\)$/);
  });

  test('shows severity by icon, colour and word, and keeps the word alone as its value', () => {
    const context = contextFor();
    const { xml } = renderSheet(laidOut({ parts: [table([[cell('Fel', 'severity-fel')]])] }), context);
    expect(xml).toContain('>Fel</t>');
    expect(context.looks).toContainEqual(expect.objectContaining({ numberFormat: '"■ "@', fill: expect.any(String) }));
  });
});

describe('a link', () => {
  const linked = { parts: [lines([cell('K5', 'text', target)])] };

  test('quotes the name of the sheet', () => {
    expect(sheetXml(linked)).toContain(`<hyperlink ref="A1" location="'Bo''s blad åäö'!K5"`);
  });

  test('follows a sheet that had to be written under another name', () => {
    const { xml } = renderSheet(
      laidOut(linked, (sheet) => `${sheet} (2)`),
      contextFor(),
    );
    expect(xml).toContain(`location="'Bo''s blad åäö (2)'!K5"`);
  });

  test('becomes a formula where Excel takes no more links', () => {
    const row = [cell('K"5', 'text', target)];
    const xml = sheetXml({ parts: [lines(...Array.from({ length: 65_531 }, () => row))] });
    expect(xml.match(/<hyperlink /g)).toHaveLength(65_530);
    expect(xml.match(/<f>.*?<\/f>/g)).toEqual([`<f>HYPERLINK("#'Bo''s blad åäö'!K5","K""5")</f>`]);
  });
});

describe('a table', () => {
  const rows = [[cell('a'), cell(0.5, 'percent')]];

  test('spans its header row and its rows', () => {
    expect(partXml('tables', { parts: [table(rows)] })).toContain('ref="A1:B2"');
  });

  test('has one empty row when it has no rows, which Excel demands', () => {
    expect(partXml('tables', { parts: [table([])] })).toContain('ref="A1:A2"');
  });

  test('has filter buttons only when they are wanted', () => {
    expect(partXml('tables', { parts: [table(rows)] })).toContain('<autoFilter ref="A1:B2"/>');
    expect(partXml('tables', { parts: [table(rows, { filters: false })] })).not.toContain('autoFilter');
  });

  test('gives doubled and empty headers names of their own, the same in the cell and in the table', () => {
    const columns = ['Antal', 'antal', ' '].map((header) => ({ header, width: 10 }));
    const sheet = { parts: [table([[cell(1), cell(2), cell(3)]], { columns })] };
    const names = partXml('tables', sheet).match(/(?<=tableColumn id="\d" name=").*?(?=")/g);
    expect(names).toEqual(['Antal', 'antal 2', 'Kolumn 3']);
    expect(sheetXml(sheet).match(/(?<=preserve">).*?(?=<)/g)).toEqual(names);
  });

  test('stands under the part before it with one empty row between', () => {
    const sheet = { parts: [lines([cell('Rubrik', 'title')]), table(rows), table(rows, { name: 'Nästa' })] };
    expect(partsOf(sheet).map(({ content }) => /ref="(.*?)"/.exec(String(content))![1])).toEqual(['A3:B4', 'A6:B7']);
  });

  test.each([
    ['shares fill the cell at 100 %', 'percent', 0.5, '<cfvo type="num" val="1"/>'],
    ['counts fill the cell at the greatest', 'integer', 7, '<cfvo type="max"/>'],
  ] as const)('draws data bars where %s', (_, style, value, full) => {
    const xml = sheetXml({ parts: [table([[cell(value, style)]], { dataBars: ['Kolumn A'] })] });
    expect(xml).toContain('<conditionalFormatting sqref="A2">');
    expect(xml).toContain(full);
    expect(xml.match(/(?<=<x14:id>).*?(?=<)/)![0]).toBe(xml.match(/(?<=<x14:cfRule type="dataBar" id=").*?(?=")/)![0]);
  });

  test('draws lights in a column that is to show them', () => {
    const context = contextFor();
    renderSheet(laidOut({ parts: [table([[cell('grön')]], { dataBars: ['Kolumn A'] })] }), context);
    expect(context.looks).toContainEqual(expect.objectContaining({ numberFormat: '"● "@' }));
  });
});

describe('a row', () => {
  function heights(xml: string): number[] {
    return [...xml.matchAll(/ ht="(.*?)"/g)].map(([, height]) => Number(height));
  }

  test('is higher the more lines its longest text needs', () => {
    const xml = sheetXml({ parts: [table([[cell('kort')], [cell('ord '.repeat(40))], [cell('a\nb\nc')]])] });
    expect(heights(xml).slice(1)).toEqual([15, 105, 45]);
  });

  test('is never higher than Excel allows', () => {
    expect(heights(sheetXml({ parts: [table([[cell('ord '.repeat(5000))]])] }))[1]).toBe(409);
  });

  test('without cells is as high as a line, not hidden', () => {
    expect(heights(sheetXml({ parts: [lines([], [cell('a')])] }))).toEqual([15, 15]);
  });

  test('lets a long line use the whole width of the sheet', () => {
    const wide = table([[cell('a'), cell('b'), cell('c')]]);
    expect(sheetXml({ parts: [lines([cell('lång text', 'subtitle')]), wide] })).toContain('<mergeCell ref="A1:C1"/>');
  });
});

describe('a chart', () => {
  const sheet = { name: 'Översikt', parts: [chart({ series: [{ name: 'Antal', values: [4, null] }] })] } as const;
  const context = { sheetName: 'Översikt' };

  function chartXml(changes: Parameters<typeof chart>[0]): string {
    return partXml('charts', { parts: [chart(changes)] });
  }

  test('takes names, categories and values from cells beside it', () => {
    const formulas = partXml('charts', sheet, context).match(/(?<=<c:f>).*?(?=<)/g);
    expect(formulas).toEqual(["'Översikt'!$J$2", "'Översikt'!$I$3:$I$4", "'Översikt'!$J$3:$J$4"]);
    expect(sheetXml(sheet, context)).toMatch(/<c r="J3" s="\d+"><v>4<\/v>/);
  });

  test('leaves a missing value out instead of drawing 0', () => {
    expect(
      partXml('charts', sheet)
        .match(/<c:numCache>.*<\/c:numCache>/)![0]
        .match(/<c:pt /g),
    ).toHaveLength(1);
  });

  test('carries its alternative text', () => {
    expect(partXml('drawings', sheet)).toContain('descr="Stapeldiagram: 4 åtgärder 2025 och 6 åtgärder 2026."');
  });

  test('stays clear of what stands under it', () => {
    const xml = partXml('drawings', { parts: [chart(), chart({ id: 'A2' })] });
    const rows = [...xml.matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => Number(row));
    expect(rows).toEqual([0, 17, 18, 35]);
  });

  test('is printed without the cells that it draws', () => {
    expect(nameOf('_xlnm.Print_Area', sheet, context)).toBe("'Översikt'!$A$1:$G$17");
  });

  test.each([
    ['column', 'barDir val="col"', 'grouping val="clustered"'],
    ['bar', 'barDir val="bar"', 'grouping val="clustered"'],
    ['stacked-bar', 'barDir val="bar"', 'grouping val="stacked"'],
    ['line', '<c:lineChart>', 'grouping val="standard"'],
  ] as const)('is drawn as %s', (kind, ...marks) => {
    for (const mark of marks) expect(chartXml({ kind })).toContain(mark);
  });

  test('shows shares as percent', () => {
    expect(chartXml({ unit: 'andel' })).toContain('formatCode="0 %"');
  });

  test('names its series only when there are several', () => {
    const series = ['Klar', 'Pågående'].map((name) => ({ name, values: [1, 2] }));
    expect(chartXml({})).not.toContain('<c:legend>');
    expect(chartXml({ series })).toContain('<c:legend>');
  });

  test('as a matrix is a grid of cells coloured by place, with its text in words and what the colours mean', () => {
    const matrix = chart({
      kind: 'matrix',
      categories: ['1', '2', '3', '4', '5'],
      series: [{ name: '5', values: [0, 4, 1, 1, 1] }],
      shading: riskShading([5], [1, 2, 3, 4, 5]),
    });
    const xml = sheetXml({ parts: [matrix] });
    expect(partsOf({ parts: [matrix] })).toEqual([]);
    const styles = [...'BCDEF'].map((column) => xml.match(new RegExp(`<c r="${column}4" s="(\\d+)"`))?.[1]);
    expect(xml).toMatch(/<c r="B4" s="\d+"\/>/);
    expect(new Set(styles.slice(0, 3)).size).toBe(3);
    expect(styles[3]).toBe(styles[2]);
    for (const line of ['■ Hög: riskvärde 15–25', '○ Låg: riskvärde 1–4', 'Tom ruta: ingen risk'])
      expect(xml).toContain(line);
    expect(xml).not.toContain('colorScale');
    expect(xml).toContain('Stapeldiagram: 4 åtgärder 2025 och 6 åtgärder 2026.');
  });

  test.each([
    ['no categories', { categories: [] }],
    ['no series', { series: [] }],
    ['no values', { series: [{ name: 'Antal', values: [null, null] }] }],
  ])('with %s says that there is nothing to show', (_, changes) => {
    const sheet = { parts: [chart(changes)] };
    expect(partsOf(sheet)).toEqual([]);
    expect(sheetXml(sheet)).toContain('Det finns inga värden att visa.');
  });
});

describe('the page', () => {
  const rows = [[cell('a')]];

  test('keeps the wanted rows in view', () => {
    expect(sheetXml({ frozenRows: 3, parts: [table(rows)] })).toContain('ySplit="3" topLeftCell="A4"');
  });

  test('is A4, as wide as the paper, with page numbers', () => {
    const xml = sheetXml({ orientation: 'portrait' });
    expect(xml).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('Sida &amp;P av &amp;N');
  });

  test.each([
    ['the header row of its only table', 3, [lines([cell('Rubrik')]), table(rows)], "'Kontroll'!$3:$3"],
    ['the rows in view when there are several tables', 2, [table(rows), table(rows)], "'Kontroll'!$1:$2"],
    ['nothing when no rows are kept in view', 0, [table(rows)], undefined],
  ])('repeats %s', (_, frozenRows, parts, titles) => {
    expect(nameOf('_xlnm.Print_Titles', { frozenRows, parts })).toBe(titles);
  });
});
