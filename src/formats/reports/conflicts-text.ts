import { type Conflict, countOf, quotedValue, type WorkbookMerge } from '../../core/index.ts';
import { printable } from './printable.ts';

/** What a merge leaves for a person to settle, a line each; empty when there is nothing. */
export function conflictsText({ conflicts, renumbered, insertedInBoth }: WorkbookMerge): string {
  const lines = [
    ...conflicts.map(conflictLine),
    ...renumbered.map(
      ({ sheet, from, to }) => `${sheet} ${from}: deras nya rad har fått id ${to}, för id fanns redan.`,
    ),
    ...(insertedInBoth.length === 0
      ? []
      : [
          `${countOf(insertedInBoth.length, 'ny rad står', 'nya rader står')} likadant i båda filerna men inte i basen (${insertedInBoth.map(({ id }) => id).join(', ')}): basen kan vara äldre än det som filerna har gemensamt, så kontrollera resultatet med lis diff.`,
        ]),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function conflictLine({ kind, sheet, id, column, base, ours, theirs }: Conflict): string {
  const place = [sheet, id, column].filter((part) => part !== '').join(' ');
  const why = kind === 'no-value' ? ', som inte är något värde att hämta' : '';
  return `${place}: bas ${quotedValue(base)}, vår ${quotedValue(ours)}, deras ${quotedValue(theirs)}${why}`;
}
