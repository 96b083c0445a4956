import { type CellValue, takeInto } from '../../../../src/core/index.ts';

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

const cisoProcessings: Documented = [
  ['ref_id', 'Källnyckel', 'PRO-1'],
  ['name', 'Behandling', 'Lönehantering'],
  ['status', 'Status', 'Approved'],
  ['dpia_required', 'Konsekvensbedömning krävs', 'false'],
];

test.each<[string, string, string, Documented]>([
  ["CISO Assistant's action plan", 'Action Plan', 'Handlingsplan', cisoActions],
  ["CISO Assistant's processings", 'Processing', 'Registerförteckning', cisoProcessings],
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
