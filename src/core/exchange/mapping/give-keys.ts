import { cellText } from '../../workbook/workbook.ts';
import type { AppliedSheet } from './apply-sheet.ts';
import type { ImportedRow } from './imported-rows.ts';
import { headerOf } from './mapped-source.ts';

/**
 * Gives each row a key that is the same the next time: the source's own, else what it is about (of a classification with its system). A key
 * that several tabs have gets the tab's name, and one that stands twice its number.
 */
export function giveKeys(sheets: readonly AppliedSheet[]): void {
  const tabsByKey = new Map<string, Set<string>>();
  const each = (visit: (row: ImportedRow, place: string) => void) => {
    for (const { mapped, rows } of sheets)
      for (const row of rows) visit(row, `${mapped.target.definition.name}\u0000${row.file}`);
  };
  for (const { mapped, rows, assumed } of sheets) {
    const title = headerOf(mapped.target, mapped.target.definition.roles?.title);
    const system = headerOf(mapped.target, 'system');
    let weak = 0;
    for (const row of rows) {
      if (row.key !== '') continue;
      weak++;
      const parts = [system, title]
        .map((header) => cellText(row.values.get(header) ?? null))
        .filter((text) => text !== '');
      row.key = parts.join(' | ').slice(0, 300) || `rad ${row.number}`;
    }
    if (weak > 0) {
      const { file, tab } = mapped.source;
      assumed.add({
        file,
        source: tab,
        column: title,
        value: '',
        why: `${weak} rader har ingen egen nyckel: de känns igen på ${title}, så ett nytt namn blir en ny rad`,
      });
    }
  }
  each(({ key, tab }, place) => {
    const known = tabsByKey.get(`${place}\u0000${key}`);
    if (known === undefined) tabsByKey.set(`${place}\u0000${key}`, new Set([tab]));
    else known.add(tab);
  });
  const seen = new Map<string, number>();
  each((row, place) => {
    if ((tabsByKey.get(`${place}\u0000${row.key}`)?.size ?? 0) > 1) row.key = `${row.tab}: ${row.key}`;
    const times = (seen.get(`${place}\u0000${row.key}`) ?? 0) + 1;
    seen.set(`${place}\u0000${row.key}`, times);
    if (times > 1) row.key = `${row.key} (${times})`;
  });
}
