import { existsSync, readFileSync } from 'node:fs';
import { importTargets } from '../../../../src/core/exchange/mapping/import-catalogue.ts';
import { type CellValue, takeInto } from '../../../../src/core/index.ts';
import { cell, tab, take } from '../../../support/other-shapes.ts';

const takeIn = takeInto({ sheets: [] }, { today: '2025-11-28' });

/** Headers as a maker or an authority documents them, each with our column (`null` = of their own) and a cell. */
type Documented = readonly (readonly [header: string, ours: string | null, cell: CellValue])[];

const cisoActions: Documented = [
  ['ref_id', 'Källnyckel', 'AC-01'],
  ['name', 'Åtgärd', 'Inför flerfaktorsinloggning'],
  ['description', 'Beskrivning', 'Alla medarbetare'],
  ['category', null, 'technical'],
  ['status', 'Status', 'in_progress'],
  ['priority', 'Prioritet', 2],
  ['owner', 'Ansvarig', 'it@example.se'],
  ['start_date', 'Startdatum', '2026-01-15'],
  ['eta', 'Slutdatum', '2026-06-30'],
];

const msbPlan: Documented = [
  ['Aktivitet', 'Åtgärd', 'Ta fram en utbildning'],
  ['Ansvarig', 'Ansvarig', 'Informationssäkerhetssamordnare'],
  ['Startdatum', 'Startdatum', '2026-01-15'],
  ['Slutdatum', 'Slutdatum', '2026-06-30'],
  ['Årliga informationssäkerhetsmål', 'VP-mål', 'Alla är utbildade'],
];

const article30: Documented = [
  ['Behandlingens namn', 'Behandling', 'Elevadministration'],
  ['Personuppgiftsansvarig', 'Personuppgiftsansvarig', 'Grundskolenämnden'],
  ['Ändamålet med behandlingen', 'Ändamål', 'Administrera elever'],
  ['Laglig grund', 'Rättslig grund', 'Myndighetsutövning'],
  ['Kategorier av registrerade', 'Registrerade', 'Elever och vårdnadshavare'],
  ['Kategorier av personuppgifter', 'Personuppgiftskategorier', 'Namn och adress'],
  ['Kategorier av mottagare', 'Mottagare', 'Skolor'],
  ['Överföring till tredje land', 'Tredjelandsöverföring', 'Nej'],
  ['Tidsfrister för radering', 'Gallringsfrist', 'Två år efter avslut'],
  ['Tekniska och organisatoriska säkerhetsåtgärder', 'Säkerhetsåtgärder', 'Behörigheter och loggning'],
];

const finnishArticle30: Documented = [
  ['Registrets namn', 'Behandling', 'Personalregister'],
  ['Behandlingens syften', 'Ändamål', 'Betala löner'],
  ['Laglig grund', 'Rättslig grund', 'Avtal'],
  ['Kategorier av registrerade', 'Registrerade', 'Anställda'],
  ['Registrets datainnehåll', 'Personuppgiftskategorier', 'Namn, lön'],
  ['Regelmässiga utlämnanden', 'Mottagare', 'Skatteverket'],
  ['Överföring utanför EU/EES', 'Tredjelandsöverföring', 'Nej'],
  ['Lagringstider', 'Gallringsfrist', 'Tio år'],
  ['Principer för skydd av registret', 'Säkerhetsåtgärder', 'Behörigheter'],
];

const icoArticle30: Documented = [
  ['Business function', 'Behandling', 'Payroll'],
  ['Purpose of processing', 'Ändamål', 'Pay staff'],
  ['Categories of individuals', 'Registrerade', 'Employees'],
  ['Categories of personal data', 'Personuppgiftskategorier', 'Contact details'],
  ['Categories of recipients', 'Mottagare', 'Tax agency'],
  ['Retention schedule', 'Gallringsfrist', 'Six years'],
  ['General description of technical and organisational security measures', 'Säkerhetsåtgärder', 'Access control'],
];

const cisoRisks: Documented = [
  ['ref_id', 'Källnyckel', 'R.1'],
  ['name', 'Risk', 'Intrång i journalsystemet'],
  ['description', 'Konsekvens av händelsen', 'Uppgifter röjs'],
  ['existing_controls', 'Befintlig åtgärd', 'Brandvägg'],
  ['current_proba', 'Sannolikhet', '3'],
  ['current_impact', 'Konsekvens', '4'],
  ['residual_proba', 'Sannolikhet efter', '2'],
  ['residual_impact', 'Konsekvens efter', '4'],
  ['treatment', 'Hantering', 'mitigate'],
  ['owner', 'Riskägare', 'Informationssäkerhetschefen'],
];

const cisoIncidents: Documented = [
  ['ref_id', 'Källnyckel', 'I-1'],
  ['name', 'Rubrik', 'Nätfiske mot ekonomi'],
  ['description', 'Kommentar', 'Tre personer klickade'],
  ['status', 'Status', 'ongoing'],
  ['severity', 'Allvarlighet', 'sev2'],
  ['reported_at', 'Kännedom', '2025-03-01 08:00'],
];

const cisoAssets: Documented = [
  ['ref_id', 'Källnyckel', 'A-1'],
  ['name', 'Informationsmängd', 'Journaler'],
  ['owner', 'Informationsägare', 'Verksamhetschefen'],
  ['security_objectives_confidentiality', 'Konfidentialitet', '3'],
  ['security_objectives_integrity', 'Riktighet', '3'],
  ['security_objectives_availability', 'Tillgänglighet', '0'],
];

const cisoFindings: Documented = [
  ['ref_id', 'Källnyckel', 'F-1'],
  ['name', 'Iakttagelse', 'Loggar granskas inte'],
  ['severity', 'Allvarlighet', 'high'],
  ['status', 'Status', 'identified'],
];

const msbClassification: Documented = [
  ['Informationsmängd', 'Informationsmängd', 'Journaler'],
  ['Konfidentialitet', 'Konfidentialitet', 'Allvarlig'],
  ['Riktighet', 'Riktighet', 'Betydande'],
  ['Tillgänglighet', 'Tillgänglighet', 'Måttlig'],
];

const msbAnalysis: Documented = [
  ['Arbetssätt', 'Arbetssätt', 'Incidenthantering'],
  ['Existerar', 'Infört', 'Delvis'],
  ['Nuläge', 'Analys', 'Rutinen är okänd'],
  ['Förbättringar', 'Förslag', 'Utbilda'],
];

const cisoProcessings: Documented = [
  ['ref_id', 'Källnyckel', 'PRO-1'],
  ['name', 'Behandling', 'Lönehantering'],
  ['status', 'Status', 'Approved'],
  ['dpia_required', 'Konsekvensbedömning krävs', 'false'],
];

test.each<[string, string, string, Documented]>([
  ["CISO Assistant's action plan", 'Action Plan', 'Handlingsplan', cisoActions],
  ["CISO Assistant's processings", 'Processing', 'Registerförteckning', cisoProcessings],
  ["CISO Assistant's risk scenarios", 'Risk scenarios', 'Risker', cisoRisks],
  ["CISO Assistant's incidents", 'Incidents', 'Incidenter', cisoIncidents],
  ["CISO Assistant's assets", 'Assets', 'Informationsklassning', cisoAssets],
  ["CISO Assistant's findings", 'Findings', 'Granskningar', cisoFindings],
  ["MSB's classification", 'Informationsklassning', 'Informationsklassning', msbClassification],
  ["MSB's analysis of ways of working", 'Arbetssätt', 'Arbetssätt', msbAnalysis],
  ["MSB's action plan", 'Handlingsplan', 'Handlingsplan', msbPlan],
  ['article 30 in the words of Swedish authorities', 'Registerförteckning', 'Registerförteckning', article30],
  [
    'article 30 in the words of Finnish authorities',
    'Register över behandling',
    'Registerförteckning',
    finnishArticle30,
  ],
  ['article 30 in the words of the ICO', 'Controller', 'Registerförteckning', icoArticle30],
])('%s', (_, tab, target, documented) => {
  const row = documented.map(([, , cell]) => cell);
  const rows = [documented.map(([header]) => header), row, row.map((cell, at) => (at === 0 ? `${cell} två` : cell))];
  const { sheets } = takeIn.propose([{ file: 'lista.xlsx', tab, rows }]);
  expect(sheets.map((sheet) => sheet.target)).toEqual([target]);
  expect(sheets[0]?.columns.map(({ header, targets }) => [header, targets[0] ?? null])).toEqual(
    documented.map(([header, ours]) => [header, ours]),
  );
});

const words = '../shared/import-samples/synonyms.json';

/** Heard of by the list of words and no names: ways of writing several, and what means another column of ours now. */
const noNames = new Set(['Draft/In review/Approved/Deprecated', 'CERT-SE datum', 'Återställd']);

(existsSync(words) ? test : test.skip)('every word that was seen somewhere names its sheet or its column', () => {
  const known = JSON.parse(readFileSync(words, 'utf8')) as Record<
    string,
    Record<string, { term: string; source: string[] }[]>
  >;
  const unknown = importTargets.flatMap((target) => {
    const { name, columns } = target.definition;
    return Object.entries(known[name] ?? {}).flatMap(([header, terms]) =>
      terms.flatMap(({ term, source }) => {
        if (source.includes('allmänt bruk') || noNames.has(term)) return [];
        const isKnown =
          header === '_flik'
            ? target.isNamed(term)
            : target.columnNames.scores(term).some(({ key, score }) => columns[key]?.header === header && score >= 0.5);
        return isKnown ? [] : [`${name}.${header}: ${term}`];
      }),
    );
  });
  expect(unknown).toEqual([]);
});

test("CISO Assistant's processings with all their parts are one record each, in their codes", () => {
  const { rows, report } = take(
    tab('Processings', [
      'ref_id|name|status|dpia_required|has_sensitive_personal_data',
      'P1|Lönehantering|privacy_approved|FALSE|FALSE',
      'P2|Elevhälsa|privacy_in_review|TRUE|TRUE',
    ]),
    tab('Purposes', [
      'processing|ref_id|name|legal_basis',
      'P1|U1|Betala lön|privacy_legal_obligation',
      'P2|U2|Vård|privacy_public_interest',
    ]),
    tab('Personal data', [
      'processing|ref_id|category|retention|is_sensitive',
      'P1|D1|Kontaktuppgifter|10 år|FALSE',
      'P2|D2|Hälsa|Bevaras|TRUE',
    ]),
    tab('Data subjects', ['processing|ref_id|name', 'P1|S1|Anställda', 'P2|S2|Elever']),
    tab('Data recipients', ['processing|ref_id|name', 'P1|M1|Skatteverket']),
    tab('Contractors', ['processing|ref_id|name', 'P1|C1|Visma']),
    tab('Transfers', ['processing|ref_id|country|guarantees', 'P1|T1|US|Standardavtalsklausuler']),
  );
  const headers = [
    'Status',
    'Konsekvensbedömning krävs',
    'Känsliga uppgifter',
    'Ändamål',
    'Rättslig grund',
    'Gallringsfrist',
    'Registrerade',
    'Mottagare',
    'Personuppgiftsbiträde',
    'Skyddsåtgärder vid överföring',
  ];
  expect(rows.map((row) => [row.key, ...headers.map((header) => cell(row, header))])).toEqual([
    [
      'P1',
      'Fastställd',
      'Nej',
      'Nej',
      'Betala lön',
      'Rättslig förpliktelse',
      '10 år',
      'Anställda',
      'Skatteverket',
      'Visma',
      'Standardavtalsklausuler',
    ],
    ['P2', 'Utkast', 'Ja', 'Ja', 'Vård', 'Myndighetsutövning eller allmänt intresse', 'Bevaras', 'Elever', '', '', ''],
  ]);
  expect(report.undecided.filter(({ value }) => value !== '')).toEqual([]);
});
