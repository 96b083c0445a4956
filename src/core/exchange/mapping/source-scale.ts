import type { Scale } from '../../schema/scale.ts';
import { foldChoice, foldText } from '../../workbook/text.ts';
import type { SheetMapping } from './mapping.ts';
import { type ProposedColumn, severalLevels } from './propose-columns.ts';
import { levelParts } from './read-source-level.ts';
import { isFilled, type SourceSheet, textOf } from './source-sheet.ts';

const levelKeys = new Set(['confidentiality', 'integrity', 'availability', 'traceability']);

/**
 * Whether the numbers of a source's levels are those of our scale: since names stand beside them and agree, a level 0 occurs (other scales
 * begin with 1), or the source names the scale. Else a person has to say so: a bare 3 is not the same level everywhere.
 */
export function scaleOfSource(
  source: SourceSheet,
  headerRow: number,
  columns: readonly ProposedColumn[],
  scale: Scale,
): SheetMapping['scale'] {
  const positions = columns
    .filter(({ keys }) => keys.some((key) => levelKeys.has(key)))
    .map(({ position }) => position);
  if (positions.length === 0) return { name: scale.name, certainty: 'antaget' };
  const byName = new Map(scale.levels.map((level) => [foldChoice(level.name), level.number]));
  let agree = 0;
  let disagree = 0;
  let hasZero = false;
  let hasNumber = false;
  for (const row of source.rows.slice(headerRow)) {
    for (const position of positions) {
      const text = textOf(row[position]);
      if (text === '') continue;
      const several = severalLevels.exec(text.slice(0, 60));
      const parts = several === null ? levelParts(text) : undefined;
      const numbers =
        several
          ?.slice(1)
          .filter((digit) => digit !== undefined)
          .map(Number) ?? (parts?.number === undefined ? [] : [parts.number]);
      hasNumber ||= numbers.length > 0;
      hasZero ||= numbers.includes(0);
      if (parts?.number === undefined || parts.name === '') continue;
      if (byName.get(foldChoice(parts.name)) === parts.number) agree++;
      else disagree++;
    }
  }
  const titles = source.rows.slice(0, headerRow).flatMap((row) => row.filter(isFilled).map(textOf));
  const name = words(scale.name);
  // A word of its own: a column of the days when something was `klassad` says nothing of KLASSA.
  const isNamed = [source.file, source.tab, ...titles].some((text) => text.length <= 300 && words(text).includes(name));
  const isOurs = !hasNumber || agree > disagree || (disagree === 0 && (hasZero || isNamed));
  return { name: scale.name, certainty: isOurs ? 'antaget' : 'fråga' };
}

/** A text as words with a space around each. */
function words(text: string): string {
  return ` ${foldText(text)
    .split(/[^\p{L}\d]+/u)
    .join(' ')
    .trim()} `;
}
