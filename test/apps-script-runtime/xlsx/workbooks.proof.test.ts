import { corpusFiles, describeWithCorpus, readCorpusFile } from '../../support/corpus.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import { loadSpreadsheet, toWorkbook } from '../index.ts';
import { trimmed } from './trimmed.ts';

describeWithCorpus('workbooks that other programs wrote', () => {
  test.each(corpusFiles)('%s is held as the project reads it, or refused in the same way', (name) => {
    const bytes = readCorpusFile(name);
    const sheets = attempt(() => readWorkbook(bytes, 'workbook.xlsx').workbook.sheets);
    const held = attempt(() => toWorkbook(loadSpreadsheet(bytes)).sheets);
    const shape = (list: typeof held) =>
      typeof list === 'string' ? list : list.map(({ name, rows }) => [name, trimmed(rows)]);
    expect(shape(held)).toEqual(shape(sheets));
  });
});

function attempt<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    return (error as Error).message;
  }
}
