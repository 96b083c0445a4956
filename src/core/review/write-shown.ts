import { referencesOf } from '../dashboard/row-reference.ts';
import { inOrder } from '../records/in-order.ts';
import type { Records } from '../records/records.ts';
import { joinWords } from '../workbook/format.ts';
import { numberWord } from '../workbook/swedish.ts';
import { callout } from './blocks.ts';
import type { Block } from './document.ts';
import type { ReviewInput } from './review-input.ts';
import type { SectionDefinition } from './section-definition.ts';

/** Rows named before the others are counted. */
const mostNamed = 5;

/**
 * What a section shows of the workbook. Where it asked for a value that nobody knows, a formula without result, it opens with the rows: what
 * is said of them, and how many there are of anything, may be wrong.
 */
export function writeShown(section: SectionDefinition, input: ReviewInput): readonly Block[] {
  const { records } = input;
  const { result, sawUnknown, rows } = records.reads.watch(() => section.write(input));
  return sawUnknown ? [...remark(rows(), records), ...result] : result;
}

function remark(rows: ReadonlySet<object>, records: Records): Block[] {
  const names = inOrder(rows, records).map(referencesOf(records).of);
  if (names.length === 0) return [];
  const more = names.length - mostNamed;
  const named = more > 0 ? [...names.slice(0, mostNamed), `${numberWord(more)} till`] : names;
  return [
    callout(
      'missing',
      `Okända värden i ${joinWords(named)}: celler där en formel inte har något resultat. Antalen här, och det som står om dem, kan därför vara fel.`,
    ),
  ];
}
