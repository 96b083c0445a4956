// Reviews a workbook of so many rows: review ROWS ROUNDS
import { reviewWorkbook } from '../../../src/core/index.ts';
import { recordsWorkbook, today } from '../make-workbook.ts';
import { measureInTurns, report } from '../measure.ts';

const [rows = 0, rounds = 1] = process.argv.slice(2).map(Number);

// What is measured is how the work grows, not how the engine gets ready for it: every size starts equally warm.
const small = recordsWorkbook(1000);
for (let round = 0; round < 30; round++) reviewWorkbook(small, { today });

const workbook = recordsWorkbook(rows);
let findings = 0;
function review() {
  findings = reviewWorkbook(workbook, { today }).findings.length;
}

const times = await measureInTurns({ review }, { rounds, warmUp: 0 });
report({ milliseconds: times.review, findings });
