import type { Workbook } from '../../src/core/index.ts';
import { exampleFile } from './changed-example.ts';

/** The example workbook as the Node host reads it from its file. */
export const exampleWorkbook: Workbook = exampleFile().workbook;
