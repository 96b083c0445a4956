/// <reference path="../../src/hosts/office-scripts/excelscript.d.ts" />
import type { Excel } from './strict.ts';
import type { Area, TabModel } from './workbook-model.ts';

/** A conditional format on one area or several. */
export function addConditionalFormat(
  excel: Excel,
  tab: TabModel,
  areas: readonly Area[],
  type: ExcelScript.ConditionalFormatType,
): ExcelScript.ConditionalFormat {
  if (type === ('Custom' as ExcelScript.ConditionalFormatType)) {
    const highlight = { areas, formula: '', colour: '' };
    tab.highlights.push(highlight);
    const custom = excel.hand('CustomConditionalFormat', {
      getRule: () =>
        excel.hand('ConditionalFormatRule', {
          setFormula: (formula: string) => {
            highlight.formula = formula;
          },
        }),
      getFormat: () =>
        excel.hand('ConditionalRangeFormat', {
          getFill: () =>
            excel.hand('ConditionalRangeFill', {
              setColor: (colour: string) => {
                highlight.colour = colour;
              },
            }),
        }),
    });
    return excel.hand('ConditionalFormat', { getCustom: () => custom, getDataBar: refuse });
  }
  const bars = { areas, lower: 'Automatic', upper: 'Automatic', colour: '' };
  tab.bars.push(bars);
  const bar = excel.hand('DataBarConditionalFormat', {
    setLowerBoundRule: ({ formula, type: kind }: ExcelScript.ConditionalDataBarRule) => {
      bars.lower = formula ?? kind;
    },
    setUpperBoundRule: ({ formula, type: kind }: ExcelScript.ConditionalDataBarRule) => {
      bars.upper = formula ?? kind;
    },
    getPositiveFormat: () =>
      excel.hand('ConditionalDataBarPositiveFormat', {
        setFillColor: (colour: string) => {
          bars.colour = colour;
        },
      }),
  });
  return excel.hand('ConditionalFormat', { getDataBar: () => bar, getCustom: refuse });
}

function refuse(): never {
  throw new Error('InvalidOperation: the conditional format is of another type');
}
