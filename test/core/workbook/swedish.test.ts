import {
  agreeing,
  atTime,
  capitalised,
  counted,
  countedFirst,
  countInWords,
  countSentence,
  dateRange,
  genitive,
  is,
  type Noun,
  numberWord,
  ofWhole,
  onDay,
  says,
  shareSentence,
  times,
  withFullStop,
  yearsText,
} from '../../../src/core/workbook/swedish.ts';

const action: Noun = { gender: 'en', one: 'åtgärd', many: 'åtgärder', theOne: 'åtgärden', theMany: 'åtgärderna' };
const decision: Noun = { gender: 'ett', one: 'beslut', many: 'beslut', theOne: 'beslutet', theMany: 'besluten' };
const done = is('klar', 'klart', 'klara');

function plain(text: string) {
  return text.replaceAll('\u00A0', ' ');
}

test.each<[number, 'en' | 'ett', string]>([
  [0, 'en', 'noll'],
  [1, 'en', 'en'],
  [1, 'ett', 'ett'],
  [2, 'ett', 'två'],
  [12, 'en', 'tolv'],
  [19, 'en', 'nitton'],
  [20, 'en', 'tjugo'],
  [21, 'en', '21'],
  [12345, 'en', '12 345'],
  [2.5, 'en', '2,5'],
  [-1, 'en', '\u22121'],
])('within a sentence %d (%s) is %s', (count, gender, expected) => {
  expect(plain(numberWord(count, gender))).toBe(expected);
});

test.each<[number, Noun, string]>([
  [0, action, 'ingen åtgärd'],
  [0, decision, 'inget beslut'],
  [1, action, 'en åtgärd'],
  [1, decision, 'ett beslut'],
  [3, decision, 'tre beslut'],
  [25, action, '25 åtgärder'],
])('%d with its noun', (count, noun, expected) => {
  expect(counted(count, noun)).toBe(expected);
});

test.each<[number, Noun, string]>([
  [0, action, 'Ingen åtgärd'],
  [1, decision, 'Ett beslut'],
  [3, action, 'Tre åtgärder'],
  [21, action, 'Tjugoen åtgärder'],
  [31, decision, 'Trettioett beslut'],
  [40, action, 'Fyrtio åtgärder'],
  [99, action, 'Nittionio åtgärder'],
  [100, action, 'Totalt 100 åtgärder'],
  [12345, action, 'Totalt 12 345 åtgärder'],
])('a sentence that begins with %d begins with no digit', (count, noun, expected) => {
  expect(plain(countedFirst(count, noun))).toBe(expected);
});

test.each<[number, Noun, string]>([
  [0, action, 'Ingen åtgärd är klar'],
  [0, decision, 'Inget beslut är klart'],
  [1, action, 'En åtgärd är klar'],
  [1, decision, 'Ett beslut är klart'],
  [2, decision, 'Två beslut är klara'],
])('%d of a kind: %#', (count, noun, expected) => {
  expect(countSentence(count, noun, done)).toBe(expected);
});

test.each<[number, number, Noun, string]>([
  [0, 0, action, ''],
  [0, 1, action, 'Den enda åtgärden är inte klar'],
  [1, 1, action, 'Den enda åtgärden är klar'],
  [0, 1, decision, 'Det enda beslutet är inte klart'],
  [0, 15, action, 'Ingen av de femton åtgärderna är klar'],
  [0, 5, decision, 'Inget av de fem besluten är klart'],
  [1, 15, action, 'En av femton åtgärder är klar'],
  [1, 5, decision, 'Ett av fem beslut är klart'],
  [4, 15, action, 'Fyra av femton åtgärder är klara'],
  [2, 2, action, 'Båda åtgärderna är klara'],
  [15, 15, action, 'Alla femton åtgärder är klara'],
  [21, 21, decision, 'Alla 21 beslut är klara'],
  [45, 120, action, 'Fyrtiofem av 120 åtgärder är klara'],
  [110, 120, action, 'Totalt 110 av 120 åtgärder är klara'],
])('%d of %d: %#', (part, whole, noun, expected) => {
  expect(plain(shareSentence(part, whole, noun, done))).toBe(expected);
});

test('what narrows the noun down stands after it', () => {
  expect(shareSentence(4, 15, action, done, ' för 2025')).toBe('Fyra av femton åtgärder för 2025 är klara');
  expect(shareSentence(2, 2, action, done, ' för 2025')).toBe('Båda åtgärderna för 2025 är klara');
});

test('a verb that does not change is denied before what follows it', () => {
  expect(shareSentence(0, 1, action, says('anmäldes', 'i tid'))).toBe('Den enda åtgärden anmäldes inte i tid');
});

test.each<[number, number, string]>([
  [0, 3, 'ingen av tre'],
  [1, 1, 'en av en'],
  [2, 2, 'båda'],
  [2, 3, 'två av tre'],
  [3, 3, 'alla tre'],
  [30, 45, '30 av 45'],
])('the share %d of %d within a sentence is %s', (part, whole, expected) => {
  expect(ofWhole(part, whole)).toBe(expected);
});

test.each<[number, string]>([
  [1, 'är öppet'],
  [2, 'är öppna'],
])('%d decisions agree', (count, expected) => {
  expect(agreeing(count, decision, is('öppen', 'öppet', 'öppna'))).toBe(expected);
});

test.each<[number, string]>([
  [1, 'en gång'],
  [2, 'två gånger'],
])('%d times', (count, expected) => {
  expect(times(count)).toBe(expected);
});

test.each([
  ['Socialnämnden', 'Socialnämndens'],
  ['Kalles', 'Kalles'],
  ['Max', 'Max'],
  ['Schwarz', 'Schwarz'],
  ['IMY', 'IMY:s'],
  ['SOS', 'SOS'],
  ['', ''],
])('the genitive of %j is %j', (name, expected) => {
  expect(genitive(name)).toBe(expected);
});

test.each([
  ['Utbilda', 'Utbilda.'],
  ['Utbilda.', 'Utbilda.'],
  ['Varför?', 'Varför?'],
  ['Tre saker:', 'Tre saker:'],
  ['Klart …', 'Klart …'],
  ['Utbilda (alla)', 'Utbilda (alla).'],
  ['Utbilda. (Se bilagan.)', 'Utbilda. (Se bilagan.)'],
  ['”Utbilda.”', '”Utbilda.”'],
  ['', ''],
])('%j ends as %j', (text, expected) => {
  expect(withFullStop(text)).toBe(expected);
});

test.each([
  ['åtgärden', 'Åtgärden'],
  ['it-chefen', 'It-chefen'],
  ['IMY', 'IMY'],
  ['', ''],
])('%j begins a sentence as %j', (text, expected) => {
  expect(capitalised(text)).toBe(expected);
});

test.each([
  ['2025-01-01', '2025-12-31', '1 januari–31 december 2025'],
  ['2025-03-01', '2025-03-31', '1–31 mars 2025'],
  ['2025-03-01', '2025-03-01', '1 mars 2025'],
  ['2024-12-01', '2025-11-30', '1 december 2024–30 november 2025'],
])('from %s to %s is %s', (from, to, expected) => {
  expect(plain(dateRange(from, to))).toBe(expected);
});

test('a day within a sentence', () => {
  expect(plain(onDay('2025-03-31'))).toBe('den 31 mars 2025');
});

test.each([
  [0, 'noll beslut'],
  [1, 'ett beslut'],
  [2, 'två beslut'],
  [12, 'tolv beslut'],
  [13, '13 beslut'],
  [12345, '12\u00A0345 beslut'],
])('%i where it is to be seen at a glance', (count, words) => {
  expect(countInWords(count, 'ett beslut', 'beslut').replace(/\u00A0beslut/, ' beslut')).toBe(words);
});

test.each([
  [[2026], '2026'],
  [[2026, 2027], '2026–2027'],
  [[2026, 2027, 2028], '2026–2028'],
])('the years %j are %s', (years, said) => {
  expect(yearsText(years)).toBe(said);
});

test.each([
  ['2025-11-30T08:15', 'den 30 november 2025 kl. 8.15'],
  ['2025-11-30T00:05', 'den 30 november 2025 kl. 0.05'],
  ['2025-11-30', 'den 30 november 2025'],
])('the moment %s within a sentence is %s', (time, expected) => {
  expect(plain(atTime(time))).toBe(expected);
});
