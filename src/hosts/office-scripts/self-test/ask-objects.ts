import { palette } from '../../../core/index.ts';
import { sheetMarkName } from '../../../formats/excel/index.ts';
import { cellInput } from '../write/cell-input.ts';
import { excelColour } from '../write/excel-colour.ts';
import { type Answer, failure } from './answer.ts';

/** How long an address may be. */
export function askLooks(tab: ExcelScript.Worksheet): Answer {
  const question = 'Adress på 2 000 tecken för många områden, och datastaplar';
  try {
    const address = Array.from({ length: 330 }, (_, index) => `Z${1000 + 2 * index}`).join(',');
    tab.getRanges(address).getFormat().getFont().setBold(true);
    const bar = tab.getRanges('Y100:Y101').addConditionalFormat(ExcelScript.ConditionalFormatType.dataBar).getDataBar();
    bar.setLowerBoundRule({ type: ExcelScript.ConditionalFormatRuleType.number, formula: '0' });
    bar.setUpperBoundRule({ type: ExcelScript.ConditionalFormatRuleType.number, formula: '1' });
    return { question, answer: `${address.length} tecken gick bra`, isExpected: true };
  } catch (thrown) {
    return failure(question, thrown);
  }
}

/** Whether the program's mark of its sheets is kept. */
export function askNames(tab: ExcelScript.Worksheet): Answer {
  const question = 'Dolt namn som märker programmets blad';
  try {
    tab.addNamedItem(sheetMarkName, tab.getRangeByIndexes(0, 0, 1, 1)).setVisible(false);
    const isExpected = tab.getNamedItem(sheetMarkName) !== undefined;
    return { question, answer: isExpected ? 'finns kvar' : 'finns inte', isExpected };
  } catch (thrown) {
    return failure(question, thrown);
  }
}

/** Whether a chart is drawn as the dashboard draws its own, with labels on all its series. */
export function askCharts(tab: ExcelScript.Worksheet): Answer {
  const question = 'Diagram med titel, plats, färg och tal vid varje serie';
  try {
    const cells = tab.getRangeByIndexes(119, 0, 3, 3);
    cells.setValues([
      [cellInput('Slag', false), cellInput('Antal', false), cellInput('Mål', false)],
      [cellInput('A', false), 1, 2],
      [cellInput('B', false), 2, 3],
    ]);
    const chart = tab.addChart(ExcelScript.ChartType.barClustered, cells, ExcelScript.ChartSeriesBy.columns);
    chart.getTitle().setText('Prov');
    chart.setPosition('D100', 'H110');
    chart.getLegend().setVisible(false);
    const axes = chart.getAxes();
    axes.getValueAxis().setMinimum(0);
    axes.getCategoryAxis().setReversePlotOrder(true);
    chart.getDataLabels().setShowValue(true);
    let count = 0;
    let labelled = 0;
    for (const series of chart.getSeries()) {
      series.getFormat().getFill().setSolidColor(excelColour(palette.bar));
      count += 1;
      if (series.getHasDataLabels()) labelled += 1;
    }
    return { question, answer: `${count} serier, ${labelled} med tal`, isExpected: count === 2 && labelled === 2 };
  } catch (thrown) {
    return failure(question, thrown);
  }
}
