import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { earlierOutput } from '../../../../src/hosts/node/review-folder/earlier-output.ts';
import { hostErrorOf } from '../../../support/host-error-of.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { buildXlsx } from '../../../support/xlsx-builder.ts';

const folder = temporaryFolder();
function texts(row: number, ...cells: readonly string[]) {
  return `<row r="${row}">${cells.map((text, at) => `<c r="${'ABC'[at]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
}

/** A workbook of a board, with other tabs beside its settings. */
function workbook(board: string, ...tabs: readonly string[]) {
  return buildXlsx({
    sheets: [
      { name: 'Inställningar', rows: texts(1, 'Nyckel', 'Värde') + texts(2, 'Nämnd', board) },
      ...tabs.map((name) => ({ name })),
    ],
  });
}

const source = readWorkbook(workbook('Socialnämnden'), 'bok.xlsx');
function put(content: Uint8Array | string) {
  return writeFileSync(join(folder(), 'bok.xlsx'), content);
}

function tabs() {
  return earlierOutput(folder(), source)?.sheets.map(({ name }) => name);
}

test.each(['Historik', 'Kontroll (2)', 'översikt'])('the workbook of an earlier run is told by its tab %s', (tab) => {
  put(workbook('Socialnämnden', tab));
  expect(tabs()).toEqual(['Inställningar', tab]);
});

test('there is none in a folder that is empty or not there, nor in one with a copy of the workbook', () => {
  expect(tabs()).toBeUndefined();
  expect(earlierOutput(join(folder(), 'ingen'), source)).toBeUndefined();
  put(source.package.bytes as Uint8Array);
  expect(tabs()).toBeUndefined();
});

test('it has the name that the workbook is written under', () => {
  const unnamed = readWorkbook(workbook('Socialnämnden'), 'bok');
  put(workbook('Socialnämnden', 'Historik'));
  expect(earlierOutput(folder(), unnamed)?.sheets).toHaveLength(2);
});

test.each<[string, () => void, RegExp]>([
  [
    'a workbook that the program has not written',
    () => put(workbook('Socialnämnden', 'Blad1', 'Konflikter', 'Kontrollista')),
    /är ingen arbetsbok som programmet har skrivit/,
  ],
  [
    'one of another board',
    () => put(workbook('Kulturnämnden', 'Historik')),
    /för en annan nämnd eller förvaltning \(Kulturnämnden\)/,
  ],
  [
    'a damaged file',
    () => put(workbook('Socialnämnden', 'Historik').slice(0, 500)),
    /går inte att läsa, så dess Historik/,
  ],
  ['an empty file', () => put(''), /går inte att läsa/],
  ['a folder', () => mkdirSync(join(folder(), 'bok.xlsx')), /går inte att läsa/],
])('%s stands in the way, and is told', (_what, prepare, words) => {
  prepare();
  const { code, message } = hostErrorOf(() => earlierOutput(folder(), source));
  expect([code, message]).toEqual(['not-ours', expect.stringMatching(words)]);
  expect(message).toContain(`${join(folder(), 'bok.xlsx')} `);
  expect(message).toMatch(/: flytta undan filen eller välj en annan mapp, så att den inte skrivs över\.$/);
});
