import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { renderReview } from '../../../../src/formats/word/render-review.ts';
import { placeDocuments } from '../../../../src/hosts/node/review-folder/place-documents.ts';
import { reviewDocument } from '../../../support/review-document-builder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
const draft = renderReview(reviewDocument({ state: 'Utkast' }));
const newer = renderReview(reviewDocument({ state: 'Utkast', today: '2025-12-24' }));
const final = renderReview(reviewDocument({ state: 'Slutlig' }));
function edited(document: Uint8Array) {
  const { 'word/document.xml': body = new Uint8Array(), ...parts } = unzipSync(document);
  return zipSync({ ...parts, 'word/document.xml': strToU8(strFromU8(body).replace('</w:t>', '!</w:t>')) });
}

function put(name: string, content: Uint8Array | string = '') {
  return writeFileSync(join(folder(), name), content);
}

function place(content: Uint8Array = newer) {
  const { files, kept } = placeDocuments(folder(), [{ name: 'genomgang.docx', content }]);
  return [files[0]?.name, ...kept.map(({ name, reason, newName }) => `${name}: ${reason} > ${newName}`)];
}

describe('a document takes its own name', () => {
  test.each<[string, () => void]>([
    ['in a folder that is empty', () => {}],
    ['in place of a draft as it was written', () => put('genomgang.docx', draft)],
    [
      'in place of itself, final or open',
      () => {
        put('genomgang.docx', newer);
        put('.~lock.genomgang.docx#');
      },
    ],
    ['beside what others have written', () => put('annan.docx', 'hej')],
  ])('%s', (_where, prepare) => {
    prepare();
    expect(place()).toEqual(['genomgang.docx']);
  });

  test('a final one in place of the same final one', () => {
    put('genomgang.docx', final);
    expect(place(final)).toEqual(['genomgang.docx']);
  });

  test('in a folder that is not there, or is no folder', () => {
    put('fil');
    for (const path of ['ingen', 'fil']) {
      const files = [{ name: 'genomgang.docx', content: draft }];
      expect(placeDocuments(join(folder(), path), files)).toEqual({ files, kept: [] });
    }
  });
});

describe('a document takes the next name, and says why,', () => {
  test.each<[string, () => void, string]>([
    [
      'when the old one is edited',
      () => put('genomgang.docx', edited(draft)),
      'har ändrats sedan programmet skrev det',
    ],
    ['when it is final', () => put('genomgang.docx', final), 'är ett slutligt dokument'],
    [
      'when it was edited after it was final',
      () => put('genomgang.docx', edited(final)),
      'har ändrats sedan programmet skrev det',
    ],
    [
      'when it has no mark',
      () => put('genomgang.docx', zipSync({ 'word/document.xml': strToU8('<w:document/>') })),
      'har inget märke som säger att programmet skrev det',
    ],
    ['when it cannot be read', () => put('genomgang.docx', 'hej'), 'inte går att läsa'],
    ['when a folder has its name', () => mkdirSync(join(folder(), 'genomgang.docx')), 'inte går att läsa'],
    [
      'when a link that leads nowhere has its name',
      () => symlinkSync('borta', join(folder(), 'genomgang.docx')),
      'inte går att läsa',
    ],
    [
      'when it is open in Word',
      () => {
        put('genomgang.docx', draft);
        put('~$nomgang.docx');
      },
      'är öppet i ett annat program',
    ],
    [
      'when it is open in LibreOffice',
      () => {
        put('genomgang.docx', draft);
        put('.~lock.genomgang.docx#');
      },
      'är öppet i ett annat program',
    ],
  ])('%s', (_when, prepare, reason) => {
    prepare();
    expect(place()).toEqual(['genomgang (2).docx', `genomgang.docx: ${reason} > genomgang (2).docx`]);
  });

  test('past every one that is kept, to the first that is its own', () => {
    put('genomgang.docx', final);
    put('genomgang (2).docx', edited(draft));
    put('genomgang (3).docx', draft);
    expect(place()).toEqual([
      'genomgang (3).docx',
      'genomgang.docx: är ett slutligt dokument > genomgang (3).docx',
      'genomgang (2).docx: har ändrats sedan programmet skrev det > genomgang (3).docx',
    ]);
  });
});

test('what is no Word document keeps its name', () => {
  put('oversikt.html', 'gammal');
  const files = [{ name: 'oversikt.html', content: 'ny' }];
  expect(placeDocuments(folder(), files)).toEqual({ files, kept: [] });
});
