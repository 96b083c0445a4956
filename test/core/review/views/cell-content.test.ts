import { strong, text } from '../../../../src/core/review/blocks.ts';
import { cellContent } from '../../../../src/core/review/views/cell-content.ts';

test.each([
  ['plain text is one run', 'Klar', [text('Klar')]],
  ['runs are as they stand', [strong('Klar'), text('!')], [strong('Klar'), text('!')]],
])('%s', (_name, cell, content) => {
  expect(cellContent(cell)).toEqual(content);
});
