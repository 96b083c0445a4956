import { dateAdvice } from '../../../../src/core/schema/kinds/date-advice.ts';

function lastDay(whose: string, day: string) {
  return `Skriv ${whose} sista dag, ${day}, om det är den som menas.`;
}

function lastDayWithYear(whose: string, day: string) {
  return `Skriv ${whose} sista dag med år, till exempel ${day}.`;
}

function noYear(day: string) {
  return `Året saknas. Skriv datumet som ${day}.`;
}

function wholeDay(day: string) {
  return `Skriv bara datumet, ${day}.`;
}

const season = 'En årstid har ingen bestämd dag. Skriv den dag som gäller, till exempel 2025-11-30.';
const noDay = 'Skriv den dag som gäller, eller lämna cellen tom tills den är bestämd.';
const repeated = 'Skriv nästa dag som gäller, till exempel 2025-12-31.';
const otherwise = 'Skriv år, månad och dag, till exempel 2025-03-31.';

test.each<[value: string | number | boolean, advice: string]>([
  ['Q4 2025', lastDay('kvartalets', '2025-12-31')],
  ['2025 q2', lastDay('kvartalets', '2025-06-30')],
  ['2025-Q1', lastDay('kvartalets', '2025-03-31')],
  ['Q3-25', lastDay('kvartalets', '2025-09-30')],
  ['kv. 1 2026', lastDay('kvartalets', '2026-03-31')],
  ['Kvartal 4', lastDayWithYear('kvartalets', '2025-12-31')],
  ['4:e kvartalet 2025', lastDay('kvartalets', '2025-12-31')],
  ['slutet av fjärde kvartalet 2025', lastDay('kvartalets', '2025-12-31')],
  ['Q5 2025', otherwise],
  ['T1 2025', lastDay('tertialets', '2025-04-30')],
  ['tertial 3', lastDayWithYear('tertialets', '2025-12-31')],
  ['fjärde tertialet 2025', otherwise],
  ['H1 2024', lastDay('halvårets', '2024-06-30')],
  ['andra halvåret 2025', lastDay('halvårets', '2025-12-31')],
  ['2025', lastDay('årets', '2025-12-31')],
  [2025, lastDay('årets', '2025-12-31')],
  ['under 2026', lastDay('årets', '2026-12-31')],
  ['2025-11', lastDay('månadens', '2025-11-30')],
  ['11/2025', lastDay('månadens', '2025-11-30')],
  ['Februari 2024', lastDay('månadens', '2024-02-29')],
  ['i mitten av nov. 2025', lastDay('månadens', '2025-11-30')],
  ['november', lastDayWithYear('månadens', '2025-11-30')],
  ['2025-13', otherwise],
  ['v. 42', 'Skriv en dag i veckan med år, till exempel 2025-10-19.'],
  ['vecka 42 2025', 'Skriv veckans sista dag, 2025-10-19, om det är den som menas.'],
  ['2026-W53', 'Skriv veckans sista dag, 2027-01-03, om det är den som menas.'],
  ['2025-W53', otherwise],
  ['v 0', otherwise],
  ['hösten 2025', season],
  ['HT25', season],
  ['vårterminen', season],
  ['snarast', noDay],
  ['Snarast möjligt.', noDay],
  ['ej beslutat', noDay],
  ['–', noDay],
  ['löpande', repeated],
  ['varje kvartal', repeated],
  ['31/12', noYear('2025-12-31')],
  ['31 dec', noYear('2025-12-31')],
  ['32/12', otherwise],
  ['20250331', wholeDay('2025-03-31')],
  [20250331, wholeDay('2025-03-31')],
  ['senast den 31 mars 2025', wholeDay('2025-03-31')],
  ['2025.3/31', wholeDay('2025-03-31')],
  ['2025-02-30', 'Dagen finns inte i kalendern. Rätta den, och skriv datumet som 2025-03-31.'],
  ['03/04/25', otherwise],
  ['när IT har tid', otherwise],
  [true, otherwise],
  [`Q4 2025${' '.repeat(30)}${'x'.repeat(60)}`, otherwise],
])('%j: %s', (value, advice) => expect(dateAdvice(value)).toBe(advice));
