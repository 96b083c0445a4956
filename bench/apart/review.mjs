// Reviews a workbook of so many rows: node review.mjs ROWS ROUNDS
import { importSource } from '../../scripts/import-source.mjs';
import { recordsWorkbook, today } from '../make-workbook.mjs';
import { measureInTurns, report } from '../measure.mjs';

const [rows, rounds] = process.argv.slice(2).map(Number);
const core = await importSource('src/core/index.ts');

// What is measured is how the work grows, not how the engine gets ready for it: every size starts equally warm.
const small = recordsWorkbook(core.sheetDefinitions, 1000);
for (let round = 0; round < 30; round++) core.reviewWorkbook(small, { today });

const workbook = recordsWorkbook(core.sheetDefinitions, rows);
let findings = 0;
const review = () => {
  findings = core.reviewWorkbook(workbook, { today }).findings.length;
};
const times = await measureInTurns({ review }, { rounds, warmUp: 0 });
report({ milliseconds: times.review, findings });
