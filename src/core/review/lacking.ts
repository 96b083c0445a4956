import type { Records } from '../records/records.ts';
import { likelyTabs } from '../validation/likely-tabs.ts';
import { type Selection, unreadRows } from '../validation/unread-rows.ts';
import { joinWords } from '../workbook/format.ts';
import { callout } from './blocks.ts';
import type { Block } from './document.ts';

/** Whether rows of a sheet that a section is written from could not be read. */
export function hasUnreadRows(records: Records, source: Selection): boolean {
  return records.table(source.sheet) !== undefined && unreadRows(records, source).length > 0;
}

/** What is missing of a sheet that a section is written from, a remark each; none when all is there and could be read. */
export function lackingFrom(records: Records, source: Selection): Block[] {
  const { sheet } = source;
  if (records.table(sheet) !== undefined)
    return unreadRows(records, source).map((sentence) => callout('missing', sentence));
  const tabs = likelyTabs(records).get(sheet) ?? [];
  const unread =
    tabs.length === 0 ? '' : ` ${tabs.length === 1 ? 'Fliken' : 'Flikarna'} ${joinWords(tabs)} läses inte.`;
  return [callout('missing', `Uppgifter saknas: bladet ${sheet.name} finns inte i arbetsboken.${unread}`)];
}
