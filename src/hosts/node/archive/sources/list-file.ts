import { dirname, isAbsolute, join } from 'node:path';
import { decodeText, parseCsv } from '../../../../formats/csv/index.ts';
import { readFile } from '../../files/read-file.ts';

const headers = new Set(['arbetsbok', 'fil', 'källa']);

/** Whether a path is a list of workbooks. */
export function isList(path: string): boolean {
  return /\.(?:csv|txt)$/i.test(path);
}

/**
 * What stands in a list of workbooks: the first column of a CSV file, or a line each, with or without the header Arbetsbok. Paths
 * are seen from the folder of the list. @throws HostError
 */
export function sourcesInList(path: string, isRemote: (text: string) => boolean): string[] {
  const [first, ...rest] = parseCsv(decodeText(readFile(path))).map(([cell = '']) => cell.trim());
  if (first === undefined) return [];
  return (headers.has(first.toLowerCase()) ? rest : [first, ...rest])
    .filter((text) => text !== '')
    .map((text) => (isAbsolute(text) || isRemote(text) ? text : join(dirname(path), text)));
}
