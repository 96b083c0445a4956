export { decodeText } from './decode-text.ts';
export { csvRows, parseCsv, steadiestSeparator } from './parse-csv.ts';
export { csvOf } from './write-csv.ts';
