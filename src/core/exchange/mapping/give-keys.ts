import { addTo } from '../../workbook/group-by.ts';
import { cellText } from '../../workbook/workbook.ts';
import { headerOf } from './mapped-source.ts';
import type { AppliedSheet } from './sheet-import.ts';

/**
 * Gives each row a key that is the same the next time: the source's own, else what it is about (of a classification with its system). A key
 * that several tabs have gets the tab's name, and one that stands twice its number.
 */
export function giveKeys(sheets: readonly AppliedSheet[]): void {
  const places = new Map<string, AppliedSheet[]>();
  for (const sheet of sheets) {
    giveWeakKeys(sheet);
    const place = `${sheet.mapped.target.definition.name}\u0000${sheet.mapped.source.file}`;
    addTo(places, place, sheet);
  }
  for (const beside of places.values()) {
    if (beside.length > 1) tellTabsApart(beside);
    numberDoubled(beside);
  }
}

function giveWeakKeys({ mapped, rows, assumed }: AppliedSheet): void {
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
  if (weak === 0) return;
  const { file, tab } = mapped.source;
  const who = weak === 1 ? '1 rad har ingen egen nyckel: den känns' : `${weak} rader har ingen egen nyckel: de känns`;
  const why = `${who} igen på ${title}, så ett nytt namn blir en ny rad`;
  assumed.add({ file, source: tab, column: title, value: '', why });
}

/** A key that several tabs of a file have gets the tab's name. */
function tellTabsApart(sheets: readonly AppliedSheet[]): void {
  const tabsByKey = new Map<string, Set<string>>();
  for (const { rows } of sheets) {
    for (const { key, tab } of rows) {
      const tabs = tabsByKey.get(key);
      if (tabs === undefined) tabsByKey.set(key, new Set([tab]));
      else tabs.add(tab);
    }
  }
  for (const { rows } of sheets)
    for (const row of rows) if ((tabsByKey.get(row.key)?.size ?? 0) > 1) row.key = `${row.tab}: ${row.key}`;
}

/** A key that stands twice gets its number. */
function numberDoubled(sheets: readonly AppliedSheet[]): void {
  const times = new Map<string, number>();
  for (const { rows } of sheets) {
    for (const row of rows) {
      const time = (times.get(row.key) ?? 0) + 1;
      times.set(row.key, time);
      if (time > 1) row.key = `${row.key} (${time})`;
    }
  }
}
