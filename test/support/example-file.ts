import type { Workbook } from '../../src/core/index.ts';
import { exampleFile as readExample } from './changed-example.ts';

/** The example workbook as the Node host reads it from its file. */
export const exampleFile: Workbook = readExample().workbook;
