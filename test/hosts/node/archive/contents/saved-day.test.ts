import { savedDay } from '../../../../../src/hosts/node/archive/contents/saved-day.ts';
import { readWorkbook } from '../../../../support/unpacked-by-node.ts';
import { buildXlsx, xlsxParts } from '../../../../support/xlsx-builder.ts';

const relationship =
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';
function savedAt(modified: string) {
  const root = String(xlsxParts()['_rels/.rels']).replace('</Relationships>', `${relationship}</Relationships>`);
  const core = `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d">${modified}</cp:coreProperties>`;
  return savedDay(readWorkbook(buildXlsx({ parts: { '_rels/.rels': root, 'docProps/core.xml': core } }), 'bok.xlsx'));
}

test.each([
  [
    'a moment',
    '<dcterms:modified xsi:type="dcterms:W3CDTF" xmlns:xsi="x">2025-03-31T10:00:00Z</dcterms:modified>',
    '2025-03-31',
  ],
  [
    'late in the evening, which is the next day in Stockholm',
    '<dcterms:modified>2025-06-30T22:30:00Z</dcterms:modified>',
    '2025-07-01',
  ],
  ['another prefix', '<modified>2025-03-31T10:00:00Z</modified>', '2025-03-31'],
  ['the beginning of time', '<dcterms:modified>1970-01-01T00:00:00Z</dcterms:modified>', undefined],
  ['nonsense', '<dcterms:modified>igår</dcterms:modified>', undefined],
  ['nothing', '', undefined],
])('%s', (_what, modified, day) => expect(savedAt(modified)).toBe(day));

test('a workbook without properties', () => {
  expect(savedDay(readWorkbook(buildXlsx(), 'bok.xlsx'))).toBeUndefined();
});
