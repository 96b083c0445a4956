import { findFixes, fixQuestion } from '../../../core/index.ts';
import { exclusively } from '../run/exclusively.ts';
import { findingsNow } from '../run/findings-now.ts';
import { applyFixes } from './apply-fixes.ts';
import { appliedText } from './fix-text.ts';

/** Shows what can be mended by machine, asks, and mends it. `null` when the person says no. */
export function fixFromMenu(): string | null {
  const fixes = findFixes(findingsNow(SpreadsheetApp.getActiveSpreadsheet()));
  if (fixes.length === 0) return 'Det finns inget som kan rättas automatiskt.';
  const ui = SpreadsheetApp.getUi();
  if (ui.alert('Rätta automatiskt?', fixQuestion(fixes), ui.ButtonSet.YES_NO) !== ui.Button.YES) return null;
  return appliedText(exclusively('Rätta', () => applyFixes(fixes)));
}
