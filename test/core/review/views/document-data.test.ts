import { documentData } from '../../../../src/core/review/views/document-data.ts';
import { paragraph, reviewDocument, section, table, text } from '../../../support/review-document-builder.ts';

test('every cell of a table is a list of runs', () => {
  const lit = [text('Grön', { light: 'grön' })];
  const blocks = [paragraph('Före'), table('T', ['A', 'B'], [['Klar', lit]])];
  const [written] = documentData(reviewDocument({ sections: [section({ blocks })] })).sections;
  expect(written?.blocks).toEqual([
    paragraph('Före'),
    { ...table('T', ['A', 'B'], []), rows: [[[text('Klar')], lit]] },
  ]);
});

test('all else is as it stands, in the same order', () => {
  const document = reviewDocument();
  expect(JSON.stringify(documentData(document))).toBe(JSON.stringify(document));
});
