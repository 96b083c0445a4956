/// <reference path="../../src/hosts/office-scripts/excelscript.d.ts" />
import { areaOf } from './addresses.ts';
import type { Excel } from './strict.ts';
import type { ChartModel, TabModel } from './workbook-model.ts';

export function fakeChart(excel: Excel, tab: TabModel, chart: ChartModel): ExcelScript.Chart {
  return excel.hand('Chart', {
    delete: () => {
      tab.charts = tab.charts.filter((other) => other !== chart);
    },
    setPosition: (start: ExcelScript.Range | string, end: ExcelScript.Range | string = start) => {
      if (typeof start !== 'string' || typeof end !== 'string')
        throw new Error('places of charts are told as addresses');
      areaOf(start);
      areaOf(end);
      chart.area = [start, end];
    },
    getTitle: () =>
      excel.hand('ChartTitle', {
        setText: (text: string) => {
          chart.title = text;
        },
      }),
    getLegend: () =>
      excel.hand('ChartLegend', {
        setVisible: (visible: boolean) => {
          if (!visible) chart.legend = '';
        },
        setPosition: (position: ExcelScript.ChartLegendPosition) => {
          chart.legend = position;
        },
      }),
    getAxes: () =>
      excel.hand('ChartAxes', {
        getCategoryAxis: () => axis(excel, chart, false),
        getValueAxis: () => axis(excel, chart, true),
      }),
    getDataLabels: () =>
      excel.hand('ChartDataLabels', {
        setShowValue: (shown: boolean) => {
          chart.labels = chart.labels.map(() => shown);
        },
      }),
    getSeries: () =>
      chart.colours.map((_, index) =>
        excel.hand('ChartSeries', {
          getHasDataLabels: () => chart.labels[index] ?? false,
          setGapWidth: () => undefined,
          getFormat: () =>
            excel.hand('ChartSeriesFormat', {
              getFill: () =>
                excel.hand('ChartFill', { setSolidColor: (colour: string) => paint(chart, index, colour) }),
              getLine: () =>
                excel.hand('ChartLineFormat', { setColor: (colour: string) => paint(chart, index, colour) }),
            }),
        }),
      ),
  });
}

function paint(chart: ChartModel, index: number, colour: string): void {
  chart.colours[index] = colour;
}

function axis(excel: Excel, chart: ChartModel, isOfValues: boolean): ExcelScript.ChartAxis {
  const ofValues = (set: (value: number) => void) => (value: number) => {
    if (!isOfValues) throw new Error('InvalidOperation: the axis of categories has no bounds');
    set(value);
  };
  return excel.hand('ChartAxis', {
    setMinimum: ofValues((value) => {
      chart.minimum = value;
    }),
    setMaximum: ofValues((value) => {
      chart.maximum = value;
    }),
    setReversePlotOrder: (reversed: boolean) => {
      chart.reversed = reversed;
    },
    setVisible: () => undefined,
  });
}
