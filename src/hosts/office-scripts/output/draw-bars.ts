import { addTo, type CellRange, type LaidOutSheet, palette } from '../../../core/index.ts';
import { addressOf } from '../write/areas.ts';
import { excelColour } from '../write/excel-colour.ts';

/** Draws bars behind the numbers that they show, from zero. Those that share the value of a full bar are drawn at once. */
export function drawBars(tab: ExcelScript.Worksheet, { dataBars }: LaidOutSheet): void {
  const shared = new Map<number, CellRange[]>();
  for (const { range, full } of dataBars) {
    if (full === null) drawBar(tab, [range], null);
    else addTo(shared, full, range);
  }
  for (const [full, ranges] of shared) drawBar(tab, ranges, full);
}

/** @param full value of a full bar; `null` = the greatest */
function drawBar(tab: ExcelScript.Worksheet, ranges: readonly CellRange[], full: number | null): void {
  const areas = tab.getRanges(ranges.map((range) => addressOf(range)).join(','));
  const bar = areas.addConditionalFormat(ExcelScript.ConditionalFormatType.dataBar).getDataBar();
  bar.setLowerBoundRule({ type: ExcelScript.ConditionalFormatRuleType.number, formula: '0' });
  // Until told otherwise the longest bar is that of the greatest value.
  if (full !== null)
    bar.setUpperBoundRule({ type: ExcelScript.ConditionalFormatRuleType.number, formula: String(full) });
  bar.getPositiveFormat().setFillColor(excelColour(palette.bar));
}
