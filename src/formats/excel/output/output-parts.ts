import type { NewPart, PartLink } from '../edit/new-sheet.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawing = 'application/vnd.openxmlformats-officedocument.drawing';

export function tablePart(content: string): NewPart {
  return { name: 'xl/tables/table#.xml', contentType: `${spreadsheet}.table+xml`, content };
}

export function drawingPart(content: string, links: readonly PartLink[]): NewPart {
  return { name: 'xl/drawings/drawing#.xml', contentType: `${drawing}+xml`, content, links };
}

export function chartPart(content: string): NewPart {
  return { name: 'xl/charts/chart#.xml', contentType: `${drawing}ml.chart+xml`, content };
}

/** Links to parts of one kind, numbered on from `first`: `rId1`, `rId2` … */
export function linksTo(type: PartLink['type'], parts: readonly NewPart[], first = 1): PartLink[] {
  return parts.map((part, index) => ({ id: `rId${first + index}`, type, part }));
}
