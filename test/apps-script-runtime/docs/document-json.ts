import type { DocumentModel } from './document-model.ts';
import { body } from './document-model.ts';
import { contentsEnd, type Suggestion, tableEnd, type Unit } from './segment.ts';

type Json = Record<string, unknown>;

/** A document with the content of all tabs, as `documents.get` tells it when asked for them. */
export function documentWithTabs(document: DocumentModel): Json {
  const { tabs } = document;
  return {
    documentId: document.id,
    title: document.title,
    revisionId: document.revisionId,
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    tabs: tabs.map((tab, index) => ({
      tabProperties: { tabId: tab.tabId, title: tab.tabTitle, ...(index > 0 && { index }) },
      documentTab: tabJson(tab),
    })),
  };
}

/** A document as `documents.get` tells it otherwise: the first tab. */
export function documentJson(document: DocumentModel): Json {
  return {
    documentId: document.id,
    title: document.title,
    revisionId: document.revisionId,
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    ...tabJson(document.tabs[0] ?? document),
  };
}

/** The content of a tab. What is zero or empty is left out, as everywhere in Google's JSON. */
function tabJson(document: DocumentModel): Json {
  const segments = (ids: Iterable<string>, idName: string) =>
    Object.fromEntries(
      Array.from(ids, (id) => [id, { [idName]: id, content: contentOf(document.segments.get(id) ?? []) }]),
    );
  const footnotes = [...document.segments.keys()].filter((id) => id.startsWith('kix.footnote'));
  return {
    body: { content: contentOf(document.segments.get(body) ?? []) },
    ...(document.headers.size > 0 && { headers: segments(document.headers.values(), 'headerId') }),
    ...(document.footers.size > 0 && { footers: segments(document.footers.values(), 'footerId') }),
    ...(footnotes.length > 0 && { footnotes: segments(footnotes, 'footnoteId') }),
    documentStyle: {
      ...document.style,
      ...(document.headers.has('DEFAULT') && { defaultHeaderId: document.headers.get('DEFAULT') }),
      ...(document.footers.has('DEFAULT') && { defaultFooterId: document.footers.get('DEFAULT') }),
    },
    ...(document.namedRanges.length > 0 && { namedRanges: namedRangesOf(document) }),
  };
}

function contentOf(units: readonly Unit[], from = 0, to = units.length): Json[] {
  const content: Json[] = [];
  for (let index = from; index < to; ) {
    const unit = units[index] as Unit;
    if (unit.kind === 'section') content.push({ ...places(index, ++index), sectionBreak: { sectionStyle: {} } });
    else if (unit.kind === 'contents') {
      const end = contentsEnd(units, index);
      content.push({
        ...places(index, end),
        tableOfContents: { content: contentOf([...units.slice(0, index + 1), ...unit.inner], index + 1, end) },
      });
      index = end;
    } else if (unit.kind === 'table') {
      const end = tableEnd(units, index) + 1;
      content.push({ ...places(index, end), table: tableOf(units, index, end) });
      index = end;
    } else {
      const start = index;
      while (units[index]?.kind !== 'break') index += 1;
      index += 1;
      content.push({ ...places(start, index), paragraph: paragraphOf(units, start, index) });
    }
  }
  return content;
}

function paragraphOf(units: readonly Unit[], start: number, end: number): Json {
  const last = units[end - 1];
  const mark = last?.kind === 'break' ? last.mark : null;
  return {
    elements: elementsOf(units, start, end),
    paragraphStyle: mark?.style,
    ...(mark?.bullet && {
      bullet: { listId: mark.bullet.preset, ...(mark.bullet.level > 0 && { nestingLevel: mark.bullet.level }) },
    }),
  };
}

/** Neighbours with the same look are one run. */
function elementsOf(units: readonly Unit[], start: number, end: number): Json[] {
  const elements: Json[] = [];
  for (let index = start; index < end; ) {
    const unit = units[index] as Unit;
    if (unit.kind === 'footnote') {
      elements.push({ ...places(index, index + 1), footnoteReference: { footnoteId: unit.footnoteId } });
      index += 1;
      continue;
    }
    if (unit.kind === 'auto-text') {
      elements.push({ ...places(index, index + 1), autoText: { type: unit.type, textStyle: unit.style } });
      index += 1;
      continue;
    }
    const from = index;
    const look = lookOf(unit);
    let content = '';
    for (
      let next: Unit | undefined = unit;
      next && index < end && next.kind !== 'footnote' && next.kind !== 'auto-text' && lookOf(next) === look;
      next = units[index]
    ) {
      content += next.kind === 'text' ? next.char : '\n';
      index += 1;
    }
    const { style, suggested } =
      unit.kind === 'text' || unit.kind === 'break' ? unit : { style: {}, suggested: undefined };
    const textRun = { content, textStyle: style, ...suggestionOf(suggested) };
    elements.push({ ...places(from, index), textRun });
  }
  return elements;
}

function suggestionOf(suggested: Suggestion | undefined): Json {
  if (suggested === undefined) return {};
  return { [suggested.change === 'insert' ? 'suggestedInsertionIds' : 'suggestedDeletionIds']: [suggested.id] };
}

const looks = new WeakMap<object, string>();

function lookOf(unit: Unit): string {
  if (unit.kind !== 'text' && unit.kind !== 'break') return '{}';
  const look = looks.get(unit.style) ?? JSON.stringify(unit.style);
  looks.set(unit.style, look);
  const { suggested } = unit;
  return suggested === undefined ? look : `${look} ${suggested.change} ${suggested.id}`;
}

function tableOf(units: readonly Unit[], start: number, end: number): Json {
  const table = units[start];
  const columns = table?.kind === 'table' ? table.columns : [];
  const pinnedRows = table?.kind === 'table' ? table.pinnedRows : 0;
  const tableRows: { tableCells: Json[]; [name: string]: unknown }[] = [];
  for (let index = start + 1; index < end - 1; ) {
    const unit = units[index] as Unit;
    if (unit.kind === 'row') {
      tableRows.push({
        ...places(index, index + 1),
        tableCells: [],
        ...(tableRows.length < pinnedRows && { tableRowStyle: { tableHeader: true } }),
      });
      index += 1;
      continue;
    }
    const stop = cellEnd(units, index);
    const row = tableRows[tableRows.length - 1];
    row?.tableCells.push({
      ...places(index, stop),
      content: contentOf(units, index + 1, stop),
      tableCellStyle: unit.kind === 'cell' ? unit.style : {},
    });
    if (row) row['endIndex'] = stop;
    index = stop;
  }
  return { rows: tableRows.length, columns: columns.length, tableRows, tableStyle: { tableColumnProperties: columns } };
}

function cellEnd(units: readonly Unit[], start: number): number {
  let index = start + 1;
  for (
    let kind = units[index]?.kind;
    kind !== 'cell' && kind !== 'row' && kind !== 'table-end';
    kind = units[index]?.kind
  )
    index = kind === 'table' ? tableEnd(units, index) + 1 : index + 1;
  return index;
}

function namedRangesOf({ namedRanges }: DocumentModel): Json {
  const byName: Record<string, { name: string; namedRanges: Json[] }> = {};
  for (const { id, name, segmentId, start, end } of namedRanges) {
    byName[name] ??= { name, namedRanges: [] };
    const range = { ...(segmentId !== body && { segmentId }), ...places(start, end) };
    byName[name].namedRanges.push({ namedRangeId: id, name, ranges: [range] });
  }
  return byName;
}

function places(startIndex: number, endIndex: number): Json {
  return { ...(startIndex > 0 && { startIndex }), endIndex };
}
