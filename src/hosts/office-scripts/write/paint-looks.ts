import type { Look } from '../../../core/index.ts';
import { addressesOf, areasBy } from './areas.ts';
import { excelColour } from './excel-colour.ts';

/**
 * Gives the cells of a cleared sheet their looks, one property at a time over all cells that share it: so few calls, however many
 * cells there are. Number formats are written with the values, and edges by the block.
 */
export function paintLooks(tab: ExcelScript.Worksheet, looks: readonly (readonly (Look | undefined)[])[]): void {
  for (const [colour, areas] of areasBy(looks, (look) => look?.fill))
    for (const address of addressesOf(areas)) formatOf(tab, address).getFill().setColor(excelColour(colour));
  for (const [colour, areas] of areasBy(looks, (look) => look?.ink))
    for (const address of addressesOf(areas)) formatOf(tab, address).getFont().setColor(excelColour(colour));
  for (const [, areas] of areasBy(looks, (look) => look?.bold))
    for (const address of addressesOf(areas)) formatOf(tab, address).getFont().setBold(true);
  for (const [, areas] of areasBy(looks, (look) => look?.underline))
    for (const address of addressesOf(areas))
      formatOf(tab, address).getFont().setUnderline(ExcelScript.RangeUnderlineStyle.single);
  for (const [size, areas] of areasBy(looks, (look) => look?.size))
    for (const address of addressesOf(areas)) formatOf(tab, address).getFont().setSize(size);
  for (const [, areas] of areasBy(looks, (look) => look?.wrap))
    for (const address of addressesOf(areas)) formatOf(tab, address).setWrapText(true);
  for (const [side, areas] of areasBy(looks, (look) => look?.horizontal))
    for (const address of addressesOf(areas))
      formatOf(tab, address).setHorizontalAlignment(ExcelScript.HorizontalAlignment[side]);
  for (const [side, areas] of areasBy(looks, (look) => look?.vertical))
    for (const address of addressesOf(areas))
      formatOf(tab, address).setVerticalAlignment(ExcelScript.VerticalAlignment[side]);
  for (const [level, areas] of areasBy(looks, (look) => look?.indent))
    for (const address of addressesOf(areas)) formatOf(tab, address).setIndentLevel(level);
}

function formatOf(tab: ExcelScript.Worksheet, address: string): ExcelScript.RangeFormat {
  return tab.getRanges(address).getFormat();
}
