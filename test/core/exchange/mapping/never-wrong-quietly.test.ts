import { cell, tab, take } from '../../../support/other-shapes.ts';

test('a row of data is no header row, though the row above it would name its columns', () => {
  const { report, rows } = take(
    tab('Register', [
      'Nr|Vad behandlas?|Varför behandlas uppgifterna?|Vilka personer berörs?|Vilka uppgifter behandlas?|Laglig grund',
      '1|Elevregister|Administrera skolgång|Elever, vårdnadshavare|Namn, adress|Samtycke',
      '2|Elevhälsa|Hälsoarbete|Elever|Hälsa|Avtal',
    ]),
  );
  expect(report.sheets.map(({ headerRow, records }) => [headerRow, records])).toEqual([[1, 2]]);
  expect(report.undecided).toContainEqual(
    expect.objectContaining({ column: 'Vad behandlas?', proposal: 'Behandling' }),
  );
  expect(rows.map((row) => row.own.get('Vad behandlas?'))).toEqual(['Elevregister', 'Elevhälsa']);
});

test('a title that nobody knows is not asked for where most headers are unknown: the list is none of ours', () => {
  const { report } = take(
    tab('Telefonlista', ['Vem det gäller|Anknytning|Rum|Enhet|Ansvarig', 'Karin|123|A1|HR|Per', 'Per|124|A2|IT|Eva']),
  );
  expect(report.sheets).toEqual([]);
});

test.each([
  ['Löst datum', 'Incidenter'],
  ['Avslutat datum', 'Incidenter'],
  ['Datum för återställning', 'Incidenter'],
])('%s is not the day of an incident', (header, name) => {
  const { report } = take(
    tab(name, [`Nr|Rubrik|Typ|Status|${header}`, '1|Mejl|Felutskick|Stängd|2025-03-02', '2|Stöld|Förlust|Öppen|']),
  );
  expect(report.sheets[0]?.columns[header]).toBeNull();
});

test('a decision’s day is not when it is to be done', () => {
  const { rows } = take(
    tab('Beslutslogg', ['Datum|§|Beslut|Vem|När', '2025-01-15|12|Ta fram rutin|Chefen|2025-03-01']),
  );
  expect(['Beslutsdatum', 'Slutdatum', 'Ansvarig'].map((header) => cell(rows[0], header))).toEqual([
    '2025-01-15',
    '2025-03-01',
    'Chefen',
  ]);
});

test.each([
  ['Klassad datum', false],
  ['Klass enligt KLASSA', true],
])('numbers alone are levels beside the header %s: %s', (header, isKnown) => {
  const { rows } = take(
    tab('Klassning', [`Informationsmängd|System|Konfidentialitet|${header}`, 'Journal|Cosmic|3|', 'Lön|Visma|2|']),
  );
  expect(cell(rows[0], 'Konfidentialitet')).toBe(isKnown ? '3 Allvarlig' : '');
});

test('a plan that names its risks is a plan, and no part of the risks', () => {
  const { report } = take(
    tab('Risker', [
      'Risk-ID|Risk|Sannolikhet|Konsekvens|Riskägare|Befintlig åtgärd|Process',
      'R1|Intrång|3|4|IT|Brandvägg|Drift',
    ]),
    tab('Åtgärder', ['Nr|Risk-ID|Åtgärd|Ansvarig|Klart senast', '1|R1|Inför flerfaktor|IT|2025-05-01']),
  );
  expect(report.sheets.map(({ source, target }) => [source, target])).toEqual([
    ['Risker', 'Risker'],
    ['Åtgärder', 'Handlingsplan'],
  ]);
});

test('a part with more columns than what it belongs to is a part', () => {
  const { report, rows } = take(
    tab('Processings', ['ref_id|name|status', 'P1|Lön|privacy_approved']),
    tab('Personal data', [
      'processing|ref_id|name|category|retention|is_sensitive',
      'P1|D1|Namn|Kontaktuppgifter|10 år|false',
    ]),
  );
  expect(report.sheets.map(({ target, records }) => [target, records])).toEqual([
    ['Registerförteckning', 1],
    ['Registerförteckning', 1],
  ]);
  expect(rows.map((row) => [cell(row, 'Behandling'), cell(row, 'Gallringsfrist'), cell(row, 'Status')])).toEqual([
    ['Lön', '10 år', 'Fastställd'],
  ]);
  expect(report.undecided.map(({ column }) => column)).not.toContain('name');
});

test('a period without a year says what it lacks', () => {
  const { report } = take(tab('Plan', ['Nr|Aktivitet|Ansvarig|När', '1|Öva|Säk|mars', '2|Lära|HR|snarast']));
  expect(report.undecided).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ value: 'mars', why: 'en tid utan år, och listan säger inget år' }),
      expect.objectContaining({ value: 'snarast', why: 'en tid utan bestämd dag' }),
    ]),
  );
});

test.each([
  ['S (1-4)', true],
  ['S (1-5)', false],
])('says whether the steps of %s are other than the workbook’s', (header, isTold) => {
  const { report, rows } = take(tab('Risker', [`Nr|Risk|${header}|Konsekvens|Riskägare`, '1|Intrång|3|4|IT']));
  expect(cell(rows[0], 'Sannolikhet')).toBe('3');
  expect(report.assumed.some(({ why }) => why.startsWith('stegen 1–4'))).toBe(isTold);
});

test('asks which sheet a tab is where two fit nearly as well, and takes the likelier', () => {
  const lines = ['Nr|Aktivitet|Ansvarig', '1|Öva|HR', '2|Lära|IT'];
  const { report, mapping } = take(tab('Blad1', lines));
  const [sheet] = mapping.sheets;
  expect(sheet?.rival).toBeDefined();
  expect(report.undecided[0]?.why).toBe(
    `tas som ${sheet?.target} men kan lika väl vara ${sheet?.rival}: om det är fel döper du fliken (en CSV-fil: filen) till ${sheet?.rival} och gör ett nytt förslag`,
  );
  expect(take(tab('Handlingsplan', lines)).mapping.sheets.map(({ target, rival }) => [target, rival])).toEqual([
    ['Handlingsplan', undefined],
  ]);
});

test.each([
  ['3 Möjlig', '3'],
  ['Sannolik (3)', '3'],
  ['3 - Möjlig', '3'],
  ['Drabbar 3 enheter', ''],
  ['Minst 3 gånger om året enligt rutinen', ''],
  ['2-3', ''],
])('reads %s as the step %s', (written, step) => {
  const { rows } = take(
    tab('Risker', [
      'Nr|Risk|Sannolikhet|Konsekvens|Riskägare',
      '1|Intrång|3|4|IT',
      '2|Brand|2|3|IT',
      `3|Avbrott|${written}|2|IT`,
    ]),
  );
  expect(cell(rows[2], 'Sannolikhet')).toBe(step);
});

test.each(['Anmäld', 'Anmält datum'])('%s is asked about: to whom is not said', (header) => {
  const { report } = take(tab('Incidenter', [`Nr|Rubrik|Typ|Status|${header}`, '1|Mejl|Felutskick|Stängd|2025-03-02']));
  expect(report.undecided).toContainEqual(expect.objectContaining({ column: header, proposal: 'Anmäld till IMY' }));
});

test.each([
  ['Klart?', ['Ja', 'Nej']],
  ['Genomfört', ['x', '']],
])('nothing is taken for not begun beside a column %s', (header, [one, other]) => {
  const { rows, report } = take(
    tab('Plan 2025', [`Nr|Aktivitet|Ansvarig|${header}`, `1|Öva|HR|${one}`, `2|Lära|IT|${other}`]),
  );
  expect(rows.map((row) => cell(row, 'Status'))).not.toContain('Ej påbörjad');
  expect(report.assumed.map(({ why }) => why)).not.toContain('Status = Ej påbörjad (källan har ingen status)');
});

test('a day under Klart says nothing of what is done', () => {
  const { rows } = take(
    tab('Plan 2025', ['Nr|Aktivitet|Ansvarig|Klart', '1|Öva|HR|2025-03-31', '2|Lära|IT|2025-06-30']),
  );
  expect(rows.map((row) => cell(row, 'Status'))).toEqual(['Ej påbörjad', 'Ej påbörjad']);
});

test.each(['Art. 6.1 c', 'artikel 6.1(c)', 'Art. 6 nr. 1 c', 'Artikel 6 punkt 1 led c'])(
  'reads %s as the legal basis that it is',
  (written) => {
    const { rows } = take(
      tab('Register', ['Nr|Behandling|Ändamål|Laglig grund|Lagringstid', `1|Lön|Betala lön|${written}|10 år`]),
    );
    expect(cell(rows[0], 'Rättslig grund')).toBe('Rättslig förpliktelse');
  },
);
