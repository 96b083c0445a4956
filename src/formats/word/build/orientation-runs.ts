import type { Block, Section, Table } from '../../../core/index.ts';
import { type Orientation, textWidth } from '../look/page.ts';
import { columnWidths, lineCount } from './column-widths.ts';

/** A table with fewer columns is legible on an upright page however long it is. */
const wideTableColumns = 7;

/** Lines of table text on an upright page. A shorter table is not worth turning the page for. */
const linesPerPage = 45;

export interface OrientationRun {
  readonly orientation: Orientation;
  /** Place of its first section in the document. */
  readonly first: number;
  readonly sections: readonly Section[];
}

/**
 * The sections in runs of one orientation: pages turn only for a section with a table both wide and long. The first run
 * stands upright, since it carries title page and contents.
 */
export function orientationRuns(sections: readonly Section[]): OrientationRun[] {
  const runs: { orientation: Orientation; first: number; sections: Section[] }[] = [
    { orientation: 'portrait', first: 0, sections: [] },
  ];
  sections.forEach((section, index) => {
    const orientation = isWide(section) || opensWide(section, sections[index + 1]) ? 'landscape' : 'portrait';
    const run = runs[runs.length - 1];
    if (run?.orientation === orientation) run.sections.push(section);
    else runs.push({ orientation, first: index, sections: [section] });
  });
  return runs;
}

function isWide(section: Section): boolean {
  return section.blocks.some((block) => block.kind === 'table' && needsLandscape(block));
}

function needsLandscape(table: Table): boolean {
  if (table.columns.length < wideTableColumns) return false;
  if (table.rows.length > linesPerPage) return true;
  const widths = columnWidths(table, textWidth('portrait'));
  const lines = table.rows.map((row) => Math.max(...row.map((cell, column) => lineCount(cell, widths[column] ?? 1))));
  return lines.reduce((sum, count) => sum + count, 0) > linesPerPage;
}

/** A chapter of a few words goes along with its first wide subsection, rather than leave most of a page empty. */
function opensWide(section: Section, next: Section | undefined): boolean {
  return next !== undefined && next.level > section.level && isWide(next) && section.blocks.every(isProse);
}

function isProse(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'callout';
}
