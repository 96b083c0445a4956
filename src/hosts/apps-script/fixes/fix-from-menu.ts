import { countOf } from '../../../core/index.ts';
import { exclusively } from '../run/exclusively.ts';
import { findingsNow } from '../run/findings-now.ts';
import { applyFixes, type FixResult } from './apply-fixes.ts';
import { findFixes, type PlacedFix } from './find-fixes.ts';
import { shown } from './shown-value.ts';

/** Changes that the question names one by one; a dialog with more would not fit a screen. */
const namedFixes = 15;

/** Shows what can be mended by machine, asks, and mends it. `null` when the person says no. */
export function fixFromMenu(): string | null {
  const fixes = findFixes(findingsNow(SpreadsheetApp.getActiveSpreadsheet()));
  if (fixes.length === 0) return 'Det finns inget som kan rättas automatiskt.';
  const ui = SpreadsheetApp.getUi();
  if (ui.alert('Rätta automatiskt?', fixesText(fixes), ui.ButtonSet.YES_NO) !== ui.Button.YES) return null;
  return fixResultText(exclusively('Rätta', () => applyFixes(fixes)));
}

/** @example fixesText(fixes) // 'Två celler ändras: …' */
function fixesText(fixes: readonly PlacedFix[]): string {
  const named = fixes
    .slice(0, namedFixes)
    .map(({ sheet, cell, from, to }) => `${sheet} ${cell}: ${shown(from)} → ${shown(to)}`);
  const rest = fixes.length - named.length;
  const more =
    rest > 0
      ? [`… och ${countOf(rest, 'cell till', 'celler till')}; alla står i sidopanelen och i bladet Kontroll.`]
      : [];
  return [`${countOf(fixes.length, 'cell ändras', 'celler ändras')}:`, ...named, ...more].join('\n');
}

export function fixResultText({ done, formulas, changed }: FixResult): string {
  return [
    `${countOf(done.length, 'cell är rättad', 'celler är rättade')}.`,
    ...(formulas.length === 0
      ? []
      : [`${countOf(formulas.length, 'cell är en formel', 'celler är formler')} och lämnades: ${places(formulas)}.`]),
    ...(changed.length === 0
      ? []
      : [`${countOf(changed.length, 'cell', 'celler')} har ändrats av någon annan och lämnades: ${places(changed)}.`]),
  ].join(' ');
}

function places(fixes: readonly PlacedFix[]): string {
  return fixes.map(({ sheet, cell }) => `${sheet} ${cell}`).join(', ');
}
