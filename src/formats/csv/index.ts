export { decodeText } from './decode-text.ts';
export { parseCsv } from './parse-csv.ts';
export { csvOf } from './write-csv.ts';
