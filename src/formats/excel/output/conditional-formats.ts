import { type LaidOutBars, type LaidOutSheet, palette } from '../../../core/index.ts';
import { type CellRange, rangeReference } from '../read/cell-reference.ts';
import { excel2010Namespace, excelFormulaNamespace } from './namespaces.ts';
import { element } from './xml-element.ts';

const barColour = `FF${palette.bar}`;
/** The extension of a rule, and of a worksheet, that Excel 2010 and later read. */
const ruleExtension = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const sheetExtension = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

type Marked = Pick<LaidOutSheet, 'dataBars'>;

/** Data bars as Excel 2007 and other programs draw them. */
export function conditionalFormats({ dataBars }: Marked): string {
  return dataBars.map((bars, index) => conditional(bars.range, dataBar(bars, index))).join('');
}

/** The better data bars of Excel 2010: flat, from zero, to full. Empty text without any. */
export function conditionalFormatExtension({ dataBars }: Marked): string {
  if (dataBars.length === 0) return '';
  const formats = dataBars.map(({ range, full }, index) => {
    const bar = element('x14:dataBar', { minLength: 0, maxLength: 100, gradient: 0 }, [
      element('x14:cfvo', { type: 'num' }, element('xm:f', {}, '0')),
      full === null
        ? element('x14:cfvo', { type: 'max' })
        : element('x14:cfvo', { type: 'num' }, element('xm:f', {}, `${full}`)),
      element('x14:negativeFillColor', { rgb: `FF${palette.negativeBar}` }),
      element('x14:axisColor', { rgb: `FF${palette.muted}` }),
    ]);
    const rule = element('x14:cfRule', { type: 'dataBar', id: ruleId(index) }, bar);
    const attributes = { 'xmlns:xm': excelFormulaNamespace };
    return element('x14:conditionalFormatting', attributes, [rule, element('xm:sqref', {}, rangeReference(range))]);
  });
  const extension = element('x14:conditionalFormattings', {}, formats);
  return element('ext', { uri: sheetExtension, 'xmlns:x14': excel2010Namespace }, extension);
}

function conditional(range: CellRange, rule: string): string {
  return element('conditionalFormatting', { sqref: rangeReference(range) }, rule);
}

function dataBar({ full }: LaidOutBars, index: number): string {
  const bar = element('dataBar', {}, [
    element('cfvo', { type: 'num', val: 0 }),
    full === null ? element('cfvo', { type: 'max' }) : element('cfvo', { type: 'num', val: full }),
    element('color', { rgb: barColour }),
  ]);
  const id = element('x14:id', {}, ruleId(index));
  const extension = element('ext', { uri: ruleExtension, 'xmlns:x14': excel2010Namespace }, id);
  return element('cfRule', { type: 'dataBar', priority: index + 1 }, [bar, element('extLst', {}, extension)]);
}

/** Ties a rule to its extension. It need only be unique on the sheet, so it is counted and not drawn by lot. */
function ruleId(index: number): string {
  return `{4C495300-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}
