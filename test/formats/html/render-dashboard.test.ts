import { createHash } from 'node:crypto';
import { renderDashboard } from '../../../src/formats/html/render-dashboard.ts';
import {
  aBreakdown,
  aChart,
  aDashboard,
  aFinding,
  anIndicator,
  aRecord,
  cellOf,
  recordsOf,
} from '../../support/dashboard-builder.ts';
import { fullDashboard } from '../../support/full-dashboard.ts';

const options = { workbookName: 'genomgang.xlsx' };

describe('the dashboard page', () => {
  const page = renderDashboard(fullDashboard, [aFinding()], options);

  test('is the same bytes each time', () => {
    expect(renderDashboard(fullDashboard, [aFinding()], options)).toBe(page);
  });

  test('has one h1 and says whose figures it shows, and when they were counted', () => {
    expect(page.match(/<h1\b/g)).toHaveLength(1);
    for (const fact of ['Socialnämnden', 'Socialförvaltningen', '2025-11-24', 'Intern', 'genomgang.xlsx']) {
      expect(page).toContain(`<dd>${fact}</dd>`);
    }
  });

  test('names nothing outside itself', () => {
    const addresses = [...page.matchAll(/<[^>]+\s(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address?.startsWith('#'))).toEqual([]);
    expect(page).not.toMatch(/@import|url\((?!#)/);
  });

  test('allows its own script and style sheets by checksum, and nothing else', () => {
    const checksum = (text = '') => createHash('sha256').update(text).digest('base64');
    const [fixed, header, ...others] = Array.from(page.matchAll(/<style>([\s\S]*?)<\/style>/g), ([, style]) => style);
    const script = page.match(/<script>([\s\S]*?)<\/script>/)?.[1];
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${checksum(fixed)}' 'sha256-${checksum(header)}'; script-src 'sha256-${checksum(script)}'; base-uri 'none'; form-action 'none'"`.replaceAll(
        "'",
        '&#39;',
      ),
    );
    expect(others).toEqual([]);
    expect(page).not.toMatch(/\son\w+=|\sstyle="/);
  });

  test('has the same first style sheet whatever the workbook holds, so that a page around it can allow it', () => {
    const fixedStyle = (shown: string) => /<style>([\s\S]*?)<\/style>/.exec(shown)?.[1];
    expect(fixedStyle(renderDashboard(aDashboard({ administration: 'En annan' }), [], options))).toBe(fixedStyle(page));
  });

  test('carries no more script than the page uses', () => {
    expect(page.match(/<script>([\s\S]*?)<\/script>/)?.[1]).not.toMatch(/Handlingsplan|Registerförteckning/);
  });

  test('shows each figure with value, definition, target, light and trend', () => {
    const article = page.match(/<article[^>]*id="A2"[\s\S]*?<\/article>/)?.[0] ?? '';
    for (const part of [
      'Klara åtgärder',
      '27\u00A0%',
      'Mål: minst 80\u00A0%',
      'Röd',
      'Bättre',
      'tidigare 14\u00A0%',
      '(2025-06-30)',
      'avbrutna räknas inte med',
    ]) {
      expect(article).toContain(part);
    }
  });

  test('says why a figure has no value', () => {
    expect(page).toContain('Värde saknas. Bladet Registerförteckning saknas.');
  });

  test('has every row behind the figures for a reader whose script does not run', () => {
    const withoutScript = [...page.matchAll(/<noscript>([\s\S]*?)<\/noscript>/g)].map(([, text]) => text).join('');
    for (const { id, title } of Object.values(fullDashboard.records)) {
      expect(withoutScript).toContain(`data-header="ID">${id}</th>`);
      expect(withoutScript).toContain(title);
    }
  });

  test('says that nothing was found', () => {
    expect(renderDashboard(aDashboard(), [], options)).toContain('Kontrollen hittade ingenting att åtgärda.');
  });
});

describe('what the page opens with', () => {
  const openingOf = (page: string) => /<div class="opening">[\s\S]*?<section class="filters"/.exec(page)?.[0] ?? '';
  const rowsOf = (page: string) =>
    Array.from(openingOf(page).matchAll(/<tr role="row">([\s\S]*?)<\/tr>/g), ([, row = '']) =>
      row
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const page = renderDashboard(fullDashboard, [], options);

  test('comes before everything else, with the message first', () => {
    const main = page.slice(page.indexOf('<main'));
    expect(main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toMatch(
      /^ Kräver beslut eller åtgärd (Det finns )?\S+ saker (som )?kräver beslut eller åtgärd/,
    );
  });

  test('tells of red figures now, last time, the goal and the light in a word', () => {
    expect(rowsOf(page)[1]).toBe(
      'Klara åtgärder 4 av 15 27 % 14 % 2025-06-30 Bättre minst 80 % Röd Visa 4 av 15 rader bakom Klara åtgärder',
    );
  });

  test('tells of late actions with owner and days, and of decisions', () => {
    const { id, title, owner, due } = fullDashboard.attention.late[0] ?? {};
    expect(rowsOf(page)).toEqual(
      expect.arrayContaining([
        `${title} ${id} ${owner} ${due} 90 dagar`,
        'Inför loggkontroll B-001 IT-chef 2025-06-30 Pågår, 147 dagar sent',
        'Förstärk systemförvaltningen B-002 Utan ansvarig – Att besluta',
      ]),
    );
  });

  test('says how many are left when a list is long', () => {
    const [one] = fullDashboard.attention.late;
    const late = Array.from({ length: 25 }, () => one ?? { id: '', title: '', owner: '', due: '', days: 0 });
    const long = renderDashboard(aDashboard({ attention: { ...fullDashboard.attention, late } }), [], options);
    expect(openingOf(long)).toContain('Här står de 10 mest försenade av 25.');
    expect(openingOf(page)).not.toContain('mest försenade av');
  });

  test('tells what cannot be judged, what was expected by now, and a year ago', () => {
    const figure = anIndicator({
      ...{ id: 'A2', unit: 'andel', aggregation: 'share', polarity: 'högt är bra', value: 0.5, valueText: '50\u00A0%' },
      ...{ rows: ['HP-001'], population: ['HP-001', 'HP-002'], expected: { value: 1, rows: ['HP-001'] } },
      notJudged: '1 av 2 åtgärder saknar slutdatum.',
      previous: { date: '2025-06-30', value: 0.4 },
      lastYear: { date: '2024-11-30', value: 0.25 },
    });
    const records = recordsOf(aRecord('HP-001'), aRecord('HP-002'));
    for (const [red, others] of [
      [['A2'], []],
      [[], ['A2']],
    ]) {
      const attention = { red: red ?? [], others: others ?? [], late: [], decisions: [] };
      const shown = openingOf(renderDashboard(aDashboard({ records, indicators: [figure], attention }), [], options));
      const text = shown.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
      for (const part of ['1 av 2 50 %', '1 av 2 åtgärder saknar slutdatum.', '40 % 2025-06-30', '25 % 2024-11-30'])
        expect(text).toContain(part);
      expect(text).toMatch(/förväntat nu 1 av 2/i);
    }
  });

  test('says so when there is nothing', () => {
    const calm = openingOf(renderDashboard(aDashboard(), [], options));
    expect(calm).toContain('Inget kräver beslut eller åtgärd just nu');
    expect(calm).not.toContain('Röda nyckeltal');
  });
});

describe('a page of many rows and findings', () => {
  const ids = Array.from({ length: 1_450 }, (_, index) => `HP-${String(index + 1).padStart(4, '0')}`);
  const records = recordsOf(
    ...ids.map((id) => aRecord(id, { title: `Åtgärd ${id}.` })),
    aRecord('IK-001', { sheet: 'Informationsklassning' }),
  );
  const indicators = [anIndicator({ rows: ids })];
  const findings = ids.map((id, index) => aFinding({ id, row: index + 2, message: `Brist i ${id}.` }));
  const page = renderDashboard(aDashboard({ records, indicators }), findings, options);
  const withoutScript = [...page.matchAll(/<noscript>([\s\S]*?)<\/noscript>/g)].map(([, text]) => text).join('');
  const count = (text: string, part: string) => text.split(part).length - 1;

  test('has the first 200 rows of each sheet for a reader without script, and says how many more there are', () => {
    expect(withoutScript).toContain('<td role="cell" data-header="Vad">Åtgärd HP-0200.</td>');
    expect(withoutScript).not.toContain('Åtgärd HP-0201.');
    expect(withoutScript).toContain('data-header="ID">IK-001</th>');
    expect(withoutScript).toContain(
      'Här står de 200 första av 1450\u00A0rader. De övriga 1250 står i arbetsbokens blad Handlingsplan, och på sidan när den får köra skript.',
    );
    expect(count(withoutScript, 'Här står de 200 första av 1450\u00A0rader.')).toBe(1);
  });

  test('has the first 200 findings of each sheet for that reader, and says how many more there are', () => {
    expect(withoutScript).toContain('Brist i HP-0200.');
    expect(withoutScript).not.toContain('Brist i HP-0201.');
    expect(withoutScript).toContain(
      'Här står de 200 första av 1450\u00A0fynd. De övriga 1250 står i arbetsbokens blad Kontroll, och på sidan när den får köra skript.',
    );
  });

  test('names the first 200 rows of a figure to that reader, and says how many more there are', () => {
    expect(withoutScript).toMatch(/Räknade rader: HP-0001, [^<]*, HP-0200 och 1250 till<\/p>/);
  });

  test('says on paper how many findings and rows are not printed', () => {
    expect(page).toContain('<p class="paper-only">De övriga 1430 står i arbetsbokens blad Kontroll.</p>');
    expect(page).toContain('Bakom siffrorna finns 1451\u00A0rader som inte skrivs ut.');
  });

  test('says how many bars of a chart are not drawn, and has them all in its table', () => {
    const labels = ids.slice(0, 1_200);
    const groups = labels.map((label) => ({ label, status: 'ingen' as const, cells: [cellOf(label)] }));
    const chart = aChart({ categories: labels, series: [{ name: 'Antal', values: labels.map(() => 1) }] });
    const withChart = anIndicator({ breakdown: [aBreakdown({ groups, chart })] });
    const shown = renderDashboard(aDashboard({ records, indicators: [withChart] }), [], options);
    expect(shown).toContain('Diagrammet visar de 40 första av 1200. Alla står i tabellen.');
    expect(count(shown, '>HP-0040</text>')).toBe(2);
    expect(count(shown, '>HP-0041</text>')).toBe(0);
    expect(count(shown, '<th scope="row">HP-1200</th>')).toBe(1);
  });

  test('holds each row and finding once as data', () => {
    const data = page.slice(page.indexOf('id="page-data">'));
    expect(count(data, '"Åtgärd HP-0900."')).toBe(1);
    expect(count(page, 'Åtgärd HP-0900.')).toBe(1);
    expect(count(page, 'Brist i HP-0900.')).toBe(1);
  });

  test('names no sheet of the workbook to the public, who do not have it', () => {
    const open = renderDashboard(aDashboard({ records, indicators, edition: 'Offentlig' }), findings, options);
    expect(open).toContain('De övriga 1250 visas när sidan får köra skript.');
    expect(open).not.toContain('arbetsbokens blad Handlingsplan');
  });
});

test('20,000 rows, each in ten figures, make a page of at most 8 MB', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `HP-${10_000 + index}`);
  const records = recordsOf(...ids.map((id) => aRecord(id, { title: `Ta fram och inför arbetssätt nummer ${id}` })));
  const indicators = Array.from({ length: 10 }, (_, index) => anIndicator({ id: `A${index}`, rows: ids }));
  const findings = ids.slice(0, 5_000).map((id) => aFinding({ id }));
  expect(renderDashboard(aDashboard({ records, indicators }), findings, options).length).toBeLessThan(8_000_000);
});

describe('the public edition', () => {
  const dashboard = aDashboard({ edition: 'Offentlig', leftOut: 3 });
  const page = renderDashboard(dashboard, [aFinding({ message: 'Hemlig brist i HP-099' })], options);

  test('says how many rows are left out', () => {
    expect(page).toContain('Offentlig utgåva: 3\u00A0rader som är märkta Skyddsvärd är utelämnade, även ur siffrorna.');
  });

  test('keeps the findings out, which quote rows', () => {
    expect(page).not.toContain('Hemlig brist');
    expect(page).toContain('redovisas bara i den interna utgåvan');
  });
});

describe('hostile text', () => {
  const hostile = `</script></style></noscript><img src=x onerror="alert(1)"><a href="javascript:alert(1)">x</a>`;
  const page = renderDashboard(
    aDashboard({
      board: hostile,
      administration: hostile,
      keyFigures: ['A3'],
      attention: {
        ...{ red: ['A3'], others: ['A3'] },
        late: [{ id: hostile, title: hostile, owner: hostile, due: hostile, days: 1 }],
        decisions: [{ id: hostile, title: hostile, owner: hostile, due: hostile, days: 1, state: hostile }],
      },
      records: recordsOf(aRecord('HP-001', { title: hostile, owner: hostile, area: hostile, status: hostile })),
      indicators: [
        anIndicator({
          title: hostile,
          definition: hostile,
          missing: hostile,
          rows: ['HP-001'],
          breakdown: [
            aBreakdown({
              title: hostile,
              groupTitle: hostile,
              series: [hostile],
              groups: [{ label: hostile, cells: [cellOf('HP-001')], status: 'röd' }],
            }),
          ],
        }),
      ],
    }),
    [aFinding({ message: hostile, sheet: hostile, column: hostile, id: hostile, rule: hostile, reference: hostile })],
    { workbookName: hostile },
  );

  test('never becomes an element or an address', () => {
    expect(page).not.toMatch(/<img|<a [^>]*javascript:/);
  });

  test('cannot end the script, the style sheet or a part without script', () => {
    const count = (name: string) => [
      page.match(new RegExp(`<${name}\\b`, 'g'))?.length,
      page.match(new RegExp(`</${name}>`, 'g'))?.length,
    ];
    for (const name of ['script', 'style', 'noscript']) {
      const [opened, closed] = count(name);
      expect(opened).toBe(closed);
    }
  });
});
