import type { Block, Inline, ReviewDocument, Section } from '../../src/core/index.ts';
import {
  callout,
  chart,
  footnote,
  keyFigure,
  list,
  paragraph,
  reviewDocument,
  table,
  text,
} from './review-document-builder.ts';

const areas = [
  'Styrning och uppföljning',
  'Inventering, informationsklassning och registerförteckning',
  'Obligatoriska arbetssätt i ILS',
  'Utbildning',
  'Samarbete inom informationssäkerhet och dataskydd',
  'Lokal anvisning',
  'Övrigt',
];

const prose =
  'Förvaltningen hanterar stora mängder sekretessreglerade uppgifter om enskilda. Det viktigaste är inte att en rutin finns utan att dess syfte uppnås: rätt person ska ha rätt åtkomst, och den som upptäcker en brist ska veta vart den vänder sig. Under året har behörighetsuppföljningen förbättrats, medan registerförteckningen fortfarande är ofullständig i flera av verksamhetsområdena.';

function light(word: string, status: 'grön' | 'gul' | 'röd' | 'ingen'): readonly Inline[] {
  return [text(word, { light: status })];
}

function actionRows(count: number) {
  return Array.from({ length: count }, (_, index) => [
    `HP-${String(index + 1).padStart(3, '0')}`,
    [
      'Genomför behörighetsgenomgång i verksamhetssystemet och dokumentera avvikelser',
      'Inför kvartalsvis uppföljning av incidentrapportering i varje enhet',
      'Ta fram lokal anvisning för hantering av sekretessreglerade personuppgifter i samarbetsytor',
    ][index % 3] as string,
    ['Informationssäkerhetssamordnare', 'Enhetschef', 'Verksamhetsutvecklare'][index % 3] as string,
    `2025-${String((index % 12) + 1).padStart(2, '0')}-28`,
    [light('Klar', 'grön'), light('Pågående', 'gul'), light('Försenad 45 dagar', 'röd')][
      index % 3
    ] as readonly Inline[],
  ]);
}

function improvements(year: number, number: string, first: boolean): Section {
  return {
    key: `forbattringar-${year}`,
    number,
    title: `Förbättringar ${year}`,
    level: 2,
    blocks: areas.flatMap((area, index): Block[] => [
      { kind: 'subheading', level: 3, text: area },
      first && index < 2
        ? table(
            `Åtgärder ${year}: ${area}`,
            ['ID', 'Åtgärd', 'Ansvarig', 'Slutdatum', 'Status'],
            actionRows(18),
            [10, 40, 19, 13, 18],
          )
        : list([
            'Fördjupa uppföljningen av att beslutade arbetssätt används och ger avsedd effekt i verksamheten.',
            'Samordna arbetet med stadens gemensamma kravbild.',
          ]),
    ]),
  };
}

function chapter(key: string, number: string, title: string, blocks: readonly Block[] = []): Section {
  return {
    key,
    number,
    title,
    level: number.startsWith('Bilaga') ? 1 : (number.split('.').length as 1 | 2 | 3),
    blocks,
  };
}

/** A review with every kind of block, the whole list of sections, and tables that go on over pages. */
export function fullReviewDocument(change: Partial<ReviewDocument> = {}): ReviewDocument {
  return reviewDocument({
    titlePage: [
      { label: 'Diarienummer', value: 'SOF 2025/123' },
      { label: 'Version', value: '0.9' },
      { label: 'Datum', value: '1 december 2025' },
      { label: 'Beslutsinstans', value: 'Förvaltningsledningen' },
      { label: 'Handläggare', value: 'Informationssäkerhetssamordnare' },
      {
        label: 'Deltagare',
        value: 'Förvaltningsdirektör, avdelningschefer, dataskyddsombud, säkerhetssamordnare, verksamhetscontroller',
      },
    ],
    sections: [
      chapter('sammanfattning', '1', 'Sammanfattning', [
        paragraph(prose),
        {
          kind: 'key-figures',
          figures: [
            keyFigure(),
            keyFigure({
              indicator: 'A3',
              label: 'Försenade åtgärder',
              value: '7 st',
              target: '0 st',
              status: 'röd',
              trend: 'sämre',
            }),
            keyFigure({
              indicator: 'C1',
              label: 'Andel klassade informationsmängder',
              value: '91 %',
              status: 'grön',
              trend: 'oförändrad',
            }),
            keyFigure({
              indicator: 'I4',
              label: 'Mediantid från händelse till intern rapport',
              value: '–',
              target: '',
              status: 'ingen',
              trend: null,
            }),
            keyFigure({
              indicator: 'K2',
              label: 'Höga risker',
              value: '4 st',
              target: '',
              status: 'ingen',
              trend: 'förändrad',
            }),
          ],
        },
        list(areas, true),
      ]),
      chapter('faktorer', '2', 'Faktorer som påverkar verksamhetens LIS', [paragraph(prose)]),
      chapter('omvarld', '2.1', 'Omvärldsbevakning – hot, trender och ny lagstiftning', [
        paragraph(
          'Cybersäkerhetslagen',
          footnote('Cybersäkerhetslagen (2025:1506), i kraft den 15 januari 2026.'),
          ' ställer krav på riskanalys, incidenthantering och ledningens utbildning. ',
          text('Ledningen ansvarar', { strong: true }),
          ' för att åtgärderna är ',
          text('proportionerliga', { emphasis: true }),
          '.',
          footnote('Dataskyddsförordningen (EU) 2016/679, artikel 32.'),
        ),
        callout('information', 'Uppgifterna om lagstiftning gäller per den 1 december 2025.'),
      ]),
      chapter('identifierat', '2.2', 'Identifierat i RSA, DSO-årsrapport samt VoR', [paragraph(prose)]),
      chapter('rsa', '2.2.1', 'Risk- och sårbarhetsanalys (RSA)', [paragraph(prose)]),
      chapter('dso', '2.2.2', 'Dataskyddsombudets årsrapport', [paragraph(prose)]),
      chapter('vor', '2.2.3', 'Väsentlighets- och riskanalys (VoR)', [
        { kind: 'chart', chart: riskMatrix },
        callout(
          'missing',
          'Bladet Intressenter saknas i arbetsboken. Lägg till bladet eller ange under Texter att det inte finns något att rapportera.',
        ),
      ]),
      chapter('intressenter', '2.3', 'Intressenter och synpunkter', [paragraph(prose)]),
      chapter('forbattringar', '3', 'Förbättringar som föreslås för verksamhetens LIS', [
        paragraph(prose),
        {
          kind: 'chart',
          chart: chart({
            categories: areas,
            series: [{ name: 'Andel klara', values: [0.5, 0.8, 0.2, 0.95, 0, null, 1] }],
          }),
        },
      ]),
      improvements(2025, '3.1', true),
      improvements(2026, '3.2', false),
      improvements(2027, '3.3', false),
      chapter('uppfoljning', '4', 'Uppföljning', [paragraph(prose)]),
      chapter('tidigare-beslut', '4.1', 'Tidigare beslut och åtgärder', [
        paragraph(prose),
        {
          ...table(
            'Tidigare beslut som fortfarande är öppna',
            [
              'Beslut',
              'Åtgärd',
              'Innehåll',
              'Ansvarig',
              'Ursprungligt datum',
              'Nuvarande datum',
              'Flyttningar',
              'Dagar sen',
            ],
            Array.from({ length: 24 }, (_, index) => [
              `B-${String(index + 1).padStart(3, '0')}`,
              `HP-${String(index + 1).padStart(3, '0')}`,
              'Registerförteckningen kompletteras för samtliga verksamhetsområden och granskas av dataskyddsombudet',
              'Informationssäkerhetssamordnare',
              '2024-12-31',
              '2025-10-31',
              '2',
              '31',
            ]),
          ),
          columns: [
            { header: 'Beslut', width: 8, align: 'left' },
            { header: 'Åtgärd', width: 8, align: 'left' },
            { header: 'Innehåll', width: 32, align: 'left' },
            { header: 'Ansvarig', width: 16, align: 'left' },
            { header: 'Ursprungligt datum', width: 11, align: 'left' },
            { header: 'Nuvarande datum', width: 10, align: 'left' },
            { header: 'Flyttningar', width: 8, align: 'right' },
            { header: 'Dagar sen', width: 7, align: 'right' },
          ],
        },
      ]),
      chapter('handelser', '4.2', 'Incidenter och avvikelser', [
        {
          kind: 'chart',
          chart: chart({
            id: 'I1',
            kind: 'column',
            title: 'Incidenter per kvartal och typ',
            alternativeText: 'Stående staplar. Felutskick dominerar under alla kvartal.',
            unit: 'antal',
            categoryTitle: 'Kvartal',
            categories: ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
            series: [
              { name: 'Felutskick', values: [5, 7, 4, 6] },
              { name: 'Obehörig åtkomst', values: [2, 1, 3, 2] },
              { name: 'Avbrott', values: [1, null, 2, 1] },
            ],
          }),
        },
        callout(
          'kept',
          'I den offentliga utgåvan utelämnas rader som är märkta Skyddsvärd: 3 incidenter, även ur siffrorna.',
        ),
      ]),
      chapter('matning', '4.3', 'Mätning och mål', [
        {
          kind: 'chart',
          chart: chart({
            id: 'M1',
            kind: 'line',
            title: 'Mätvärden över tid',
            unit: 'dagar',
            categoryTitle: 'Period',
            categories: ['2023', '2024', '2025'],
            series: [
              { name: 'Tid till rapport', values: [9.5, 6, 3.2] },
              { name: 'Mål', values: [5, 5, 5] },
            ],
          }),
        },
        {
          kind: 'chart',
          chart: chart({
            id: 'A1',
            kind: 'stacked-bar',
            title: 'Åtgärder efter status och år',
            unit: 'antal',
            categoryTitle: 'År',
            categories: ['2025', '2026', '2027'],
            series: [
              { name: 'Klar', values: [12, 0, 0] },
              { name: 'Pågående', values: [9, 3, 0] },
              { name: 'Ej påbörjad', values: [4, 12, 9] },
              { name: 'Pausad', values: [1, 0, 0] },
            ],
          }),
        },
      ]),
      chapter('granskningar', '4.4', 'Granskningar', [paragraph(prose)]),
      chapter('klassning', '4.5', 'Klassning, registerförteckning och konsekvensbedömningar', [paragraph(prose)]),
      chapter('utbildning', '4.6', 'Utbildning', [paragraph(prose)]),
      chapter('arbetssatt', '4.7', 'Arbetssätt och om deras syfte uppnås', [paragraph(prose)]),
      chapter('beslut', '5', 'Beslut', [
        paragraph('Ledningen beslutar'),
        list(['att godkänna genomgången,', 'att fastställa inriktningen.']),
      ]),
      chapter('bilaga-a', 'Bilaga A', 'Täckning av ISO/IEC 27001:2022, avsnitt 9.3.2', [
        table(
          'Var varje punkt behandlas',
          ['Punkt', 'Innehåll', 'Avsnitt'],
          [
            ['a', 'Status för tidigare åtgärder', '4.1'],
            ['b', 'Förändringar i omvärlden', '2.1'],
          ],
          [12, 68, 20],
        ),
      ]),
      chapter('bilaga-b', 'Bilaga B', 'Siffrorna och raderna bakom', [
        table(
          'Nyckeltal och källrader',
          ['ID', 'Nyckeltal', 'Värde', 'Rader'],
          [['A2', 'Andel klara', '62 %', Array.from({ length: 80 }, (_, index) => `HP-${index + 1}`).join(', ')]],
          [8, 22, 12, 58],
        ),
      ]),
      chapter('bilaga-c', 'Bilaga C', 'Öppna iakttagelser i underlaget', [
        table(
          'Iakttagelser',
          ['Regel', 'Blad', 'Rad', 'Meddelande'],
          [['HP-03', 'Handlingsplan', '12', 'Åtgärden är försenad 45 dagar. Ange nytt slutdatum eller ändra status.']],
          [12, 20, 8, 60],
        ),
      ]),
    ],
    ...change,
  });
}

const riskMatrix = chart({
  id: 'K1',
  kind: 'matrix',
  title: 'Risker före behandling',
  alternativeText: 'Rutnät med fem gånger fem fält. Flest risker, 4, har sannolikhet 4 och konsekvens 4.',
  unit: 'antal',
  categoryTitle: 'Konsekvens',
  categories: ['1', '2', '3', '4', '5'],
  series: [5, 4, 3, 2, 1].map((likelihood) => ({
    name: `Sannolikhet ${likelihood}`,
    values: [0, likelihood % 2, 2, likelihood, likelihood === 5 ? null : 1],
  })),
});
