import { reviewWorkbook } from '../../../src/core/index.ts';
import { openWithChanges } from '../../../src/core/review/open-with-changes.ts';
import { settingsSheet, testDay, workbookOf } from '../../support/workbook-builder.ts';
import { writtenBlock } from '../../support/written-document.ts';

const replaced = {
  version: '1.0',
  decisionDate: '2025-12-10',
  changes: ['Beslut: B-001 har ändrats', 'Risker: en rad är ny'],
};

function document(edition = 'Intern') {
  return reviewWorkbook(workbookOf(settingsSheet({ edition })), { today: testDay }).document;
}

function opening(more: Partial<typeof replaced> = {}, edition = 'Intern') {
  const before = document(edition);
  const { sections } = openWithChanges(before, { ...replaced, ...more });
  const added = (sections[0]?.blocks.length ?? 0) - (before.sections[0]?.blocks.length ?? 0);
  return (sections[0]?.blocks ?? []).slice(0, added).map(writtenBlock).join('\n').replaceAll('\u00A0', ' ');
}

const list = '- Beslut: B-001 har ändrats\n- Risker: en rad är ny';

test.each<[string, Partial<typeof replaced>, string]>([
  ['version and day', {}, 'Dokumentet ersätter version 1.0, som beslutades den 10 december 2025.'],
  ['no number', { version: '' }, 'Dokumentet ersätter version utan nummer, som beslutades den 10 december 2025.'],
  ['no day', { decisionDate: '' }, 'Dokumentet ersätter version 1.0.'],
])('a document in place of a decided one says which, with what has changed: %s', (_name, more, expected) => {
  expect(opening(more)).toBe(`${expected} Detta har ändrats sedan dess:\n${list}`);
});

test('the public edition says where the changes stand', () => {
  expect(opening({}, 'Offentlig')).toBe(
    'Dokumentet ersätter version 1.0, som beslutades den 10 december 2025. Vad som har ändrats står i den interna utgåvan.',
  );
});

test('only the first section is another', () => {
  const before = document();
  expect(openWithChanges(before, replaced).sections.slice(1)).toEqual(before.sections.slice(1));
});

test('a document that replaces none is the same', () => {
  const before = document();
  expect(openWithChanges(before, null)).toBe(before);
});

test('a document without sections is the same', () => {
  const before = { ...document(), sections: [] };
  expect(openWithChanges(before, replaced)).toBe(before);
});
