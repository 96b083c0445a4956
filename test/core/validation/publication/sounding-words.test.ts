import { recordSheets } from '../../../../src/core/sheets/index.ts';
import {
  saysProtected,
  soundsLikeEdition,
  soundsProtected,
} from '../../../../src/core/validation/publication/sounding-words.ts';

test.each([
  'Skyddsvärd',
  ' SKYDDSVÄRD ',
  'Skyddsvärd'.normalize('NFD'),
  'Skyddsvard',
  'Skyddsvärt',
  'Skyddsvärda uppgifter',
  'Skyddsvärd?',
  'Skyddsvärd (Ja/Nej)',
  'Är raden skyddsvärd?',
  'Skydds-värd',
  'Skydds värd',
  'Skydsvärd',
  'Skyddvärd',
  'Skyddsvä\u00ADrd',
  'Skyddsv\uFFFDrd',
  'SkyddsvÃ¤rd',
  'Skyddsv.',
  'Skydd',
])('the header %j is Skyddsvärd spelled in some way', (header) => {
  expect(soundsProtected(header)).toBe('spelling');
});

test.each([
  'Skyddad',
  'Skyddas',
  'Ska skyddas',
  'Sekretess',
  'Sekretess?',
  'Sekretess enligt OSL',
  'Sekretessmarkerad',
  'Hemlig',
  'Konfidentiellt',
  'Ej offentlig',
  'Får ej publiceras',
  'Utelämnas ur offentlig utgåva',
  'Confidential',
])('the header %j may mean the same', (header) => {
  expect(soundsProtected(header)).toBe('meaning');
});

test.each([
  '',
  '?',
  'Ja/Nej',
  'Skyddsåtgärder',
  'Skyddsombud',
  'Skyddsrond 2025',
  'Skyddade personuppgifter',
  'Sekretessgrund',
  'Känsliga uppgifter',
  'Offentlighetsprincipen',
  'Intern/extern',
  'Kommentar',
  'Värd',
  'x'.repeat(50_000),
])('the header %.40j is something else', (header) => {
  expect(soundsProtected(header)).toBeUndefined();
});

test('of the known columns only Skyddsvärd and Sekretess come near it', () => {
  const near = recordSheets.flatMap(({ name, columns }) =>
    Object.values(columns).flatMap(({ header }) =>
      header === 'Skyddsvärd' || soundsProtected(header) === undefined ? [] : [`${name} ${header}`],
    ),
  );
  expect(near).toEqual(['Informationsklassning Sekretess']);
});

test.each([
  ['Skyddsvärd', true],
  ['Skyddsvärt', true],
  ['Ej skyddsvärd', true],
  ['Skyddsvärda objekt', false],
  ['Raden är skyddsvärd eftersom den beskriver larmet', false],
  ['Sekretess', false],
  ['', false],
])('a cell that holds %j says Skyddsvärd and nothing else: %p', (text, says) => {
  expect(saysProtected(text)).toBe(says);
});

test.each([
  ['Utgava', true],
  ['Utgåvan', true],
  ['UTGÅVA:', true],
  ['Dokumentets utgåva', true],
  ['Edition', true],
  ['Publiceras', true],
  ['Version', false],
  ['Dokumentmall', false],
  ['Publiceras på intranätet av', false],
  ['Utgång', false],
])('a setting named %j may be meant as Utgåva: %p', (name, sounds) => {
  expect(soundsLikeEdition(name)).toBe(sounds);
});
