import { readRangeName } from './range-names.ts';
import type { DocsDocument, DocsTab, ToldDocument } from './told-document.ts';

/**
 * Of a document the tab that the review stands in: the one with most of its sections, whatever tabs people have put beside it or before
 * it; the first where none has any.
 */
export function ownTab({ tabs = [], ...document }: ToldDocument): DocsDocument {
  if (tabs.length === 0) return { ...document, tabId: null };
  const { documentId, revisionId } = document;
  const all = allTabs(tabs);
  const counts = all.map(({ documentTab }) => Object.keys(documentTab?.namedRanges ?? {}).filter(isOurs).length);
  const at = Math.max(0, counts.indexOf(Math.max(0, ...counts)));
  const tab = all[at];
  return {
    ...(documentId !== undefined && { documentId }),
    ...(revisionId !== undefined && { revisionId }),
    ...tab?.documentTab,
    tabId: at === 0 ? null : (tab?.tabProperties?.tabId ?? null),
  };
}

function isOurs(name: string): boolean {
  return readRangeName(name) !== undefined;
}

function allTabs(tabs: readonly DocsTab[]): DocsTab[] {
  return tabs.flatMap((tab) => [tab, ...allTabs(tab.childTabs ?? [])]);
}

/** A request with the tab named in each of its places. */
export function inTab<T>(request: T, tabId: string): T {
  if (Array.isArray(request)) return request.map((item: unknown) => inTab(item, tabId)) as T;
  if (typeof request !== 'object' || request === null) return request;
  const inside = Object.fromEntries(Object.entries(request).map(([key, value]) => [key, inTab<unknown>(value, tabId)]));
  return ('index' in request || 'endIndex' in request ? { ...inside, tabId } : inside) as T;
}
