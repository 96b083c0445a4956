import { HostError } from '../../src/formats/host-error.ts';
import { readWorkbook } from '../support/unpacked-by-node.ts';
import { xlsxParts, zipParts } from '../support/xlsx-builder.ts';
import { namedDamages } from './arbitrary/damaged-parts.ts';
import { hostileFiles } from './hostile-set.ts';

/** How reading a file ends: `read`, or the error. */
function outcomeOf(bytes: Uint8Array): 'read' | HostError {
  try {
    readWorkbook(bytes, 'x.xlsx');
    return 'read';
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

test.each(hostileFiles.filter(({ isHeavy }) => !isHeavy))('$name ends with $outcome', ({ outcome, make }) => {
  const ended = outcomeOf(make());
  expect(ended === 'read' ? ended : ended.code).toBe(outcome);
});

test.each(namedDamages)('what is told of %s repeats no cell and stays short', (_name, make) => {
  const secret = 'Anna 19850709-2388';
  const rows = `<row r="1"><c r="A1" t="str"><v>${secret}</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" s="1"><v>45747</v></c></row>`;
  const parts = xlsxParts({ sheets: [{ rows }], styles: '', sharedStrings: `<si><t>${secret}</t></si>` });
  const ended = outcomeOf(zipParts(make(40)(parts)));
  if (ended === 'read') return;
  expect(ended.message).not.toContain('19850709');
  expect(ended.message).toMatch(/^[^\r\n]{1,500}$/);
});
