import type { CellRange } from '../../../core/index.ts';
import { addressesOf } from './areas.ts';
import { excelColour } from './excel-colour.ts';

/**
 * Draws thin lines between the cells of each block and around them, but not above: a block begins with headers on a dark ground. Lines
 * between rows and columns are drawn for one row and one column more than the block has; the last of them is its edge.
 */
export function paintEdges(tab: ExcelScript.Worksheet, blocks: readonly CellRange[], colour: string): void {
  const higher = blocks.map((block) => ({ ...block, bottom: block.bottom + 1 }));
  const wider = blocks.map((block) => ({ ...block, right: block.right + 1 }));
  drawLines(tab, higher, ExcelScript.BorderIndex.insideHorizontal, colour);
  drawLines(tab, wider, ExcelScript.BorderIndex.insideVertical, colour);
  drawLines(tab, blocks, ExcelScript.BorderIndex.edgeLeft, colour);
}

function drawLines(
  tab: ExcelScript.Worksheet,
  areas: readonly CellRange[],
  place: ExcelScript.BorderIndex,
  colour: string,
): void {
  for (const address of addressesOf(areas)) {
    const line = tab.getRanges(address).getFormat().getRangeBorder(place);
    line.setStyle(ExcelScript.BorderLineStyle.continuous);
    line.setColor(excelColour(colour));
  }
}
