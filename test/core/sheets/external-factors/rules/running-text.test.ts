import {
  datesIn,
  sentencesOf,
  speaksOfBegun,
  speaksOfFormer,
  speaksOfFuture,
} from '../../../../../src/core/sheets/external-factors/rules/running-text.ts';

test.each<[string, string[]]>([
  ['', []],
  ['En mening', ['En mening']],
  ['En. Två! Tre? Fyra', ['En.', 'Två!', 'Tre?', 'Fyra']],
  ['En.  Två', ['En.', 'Två']],
  ['En rad\n\nen till', ['En rad', 'en till']],
  ['Möte kl. 10 om t.ex. lagen, f. d. MSB. Klart.', ['Möte kl. 10 om t.ex. lagen, f. d. MSB.', 'Klart.']],
  ['Lagen nr. 5', ['Lagen nr. 5']],
  ['Det är bra om vi ses. Vi gör så.', ['Det är bra om vi ses.', 'Vi gör så.']],
])('%j is the sentences %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  'Lagen träder i kraft i höst',
  'Lagen väntas träda i kraft',
  'Lagen börjar gälla i höst',
  'Lagen beräknas börja tillämpas',
  'Lagen kommer att gälla',
  'Lagen föreslås bli lag',
  'Lagen har inte trätt i kraft',
  'Lagen har ej ännu börjat gälla',
  'Lagen är ännu inte beslutad',
])('%s: that is yet to come', (sentence) => {
  expect([speaksOfFuture(sentence), speaksOfBegun(sentence)]).toEqual([true, false]);
});

test.each([
  'Lagen trädde i kraft i höstas',
  'Lagen har trätt i kraft',
  'Lagen började gälla',
  'Lagen gäller sedan maj',
])('%s: that has begun', (sentence) => {
  expect([speaksOfFuture(sentence), speaksOfBegun(sentence)]).toEqual([false, true]);
});

test.each([
  'Lagen skulle träda i kraft i maj',
  'Lagen skulle börja gälla',
  'Lagen är viktig',
  'Återträder i kraftfältet',
])('%s: that says neither', (sentence) => {
  expect([speaksOfFuture(sentence), speaksOfBegun(sentence)]).toEqual([false, false]);
});

test.each([
  'MSB har ersatts',
  'Lagen upphävdes',
  'Dåvarande MSB',
  'Före detta MSB',
  'MSB, numera MCF',
  'Myndigheten hette MSB',
  'MSB finns inte längre',
  'Gällde till och med 2025',
  'MSB avlöstes',
  'MSB bytte namn',
  'MSB byter namn',
  'MSB har bytt namn',
  'F.d. MSB',
  'f. d. MSB',
  'fd MSB',
])('%s: that is of the past', (sentence) => {
  expect(speaksOfFormer(sentence)).toBe(true);
});

test.each(['MSB ger stöd', 'Vi byter dator', 'Följ MSB:s råd', 'mfd MSB', 'fdr MSB'])(
  '%s: that is of today',
  (sentence) => {
    expect(speaksOfFormer(sentence)).toBe(false);
  },
);

test.each<[string, string[]]>([
  ['Beslut 2025-03-31 och 2026-01-15', ['2025-03-31', '2026-01-15']],
  ['Gäller från 31 mars 2025', ['2025-03-31']],
  ['Gäller från MARS 2025', ['2025-03-01']],
  ['Gäller från 2025', ['2025-01-01']],
  ['Gäller från 1 maj 2025, beslutad 2024', ['2025-05-01', '2024-01-01']],
  ['Lagen (2025:1506) och 2025/26', []],
  ['Den 31 februari 2025 och 2025-13-01', []],
  ['Nummer 12025-03-31', []],
])('%j names the dates %j', (sentence, dates) => {
  expect(datesIn(sentence)).toEqual(dates);
});
