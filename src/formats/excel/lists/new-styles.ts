import { alignmentXml, type CellStyle, fillXml, fontXml, numberFormatXml } from '../edit/cell-style.ts';
import { mainNamespace } from '../output/namespaces.ts';
import { element } from '../output/xml-element.ts';

/** The styles of a new workbook, which grow with the looks that its cells ask for. */
export interface NewStyles {
  indexOf(style: CellStyle): number;
  /** The root element of the part. */
  xml(): string;
}

const baseFont = { size: 11, color: '', name: '<name val="Calibri"/><family val="2"/>' };
/** Below it are those that Excel knows without being told. */
const firstFormat = 164;

export function newStyles(): NewStyles {
  const styles: CellStyle[] = [{}];
  const byContent = new Map([['{}', 0]]);
  // Asked for each cell, nearly always with the same few objects.
  const known = new Map<CellStyle, number>();
  function added(style: CellStyle): number {
    const key = JSON.stringify(style);
    const index = byContent.get(key) ?? styles.push(style) - 1;
    byContent.set(key, index);
    known.set(style, index);
    return index;
  }
  return {
    indexOf: (style) => known.get(style) ?? added(style),
    xml: () => stylesXml(styles),
  };
}

/** A font, a fill and a number format for each style: they are few. */
function stylesXml(styles: readonly CellStyle[]): string {
  const fills = styles.map(({ fill }) =>
    fill === undefined
      ? element('fill', {}, element('patternFill', { patternType: 'none' }))
      : fillXml(fill, '', 'cell'),
  );
  const formats = styles.flatMap(({ numberFormat }, index) =>
    numberFormat === undefined ? [] : [numberFormatXml(firstFormat + index, numberFormat, '')],
  );
  // Excel takes the first two fills for none and this pattern, whatever stands there.
  const reserved = element('fill', {}, element('patternFill', { patternType: 'gray125' }));
  return element('styleSheet', { xmlns: mainNamespace }, [
    list('numFmts', formats),
    list(
      'fonts',
      styles.map(({ font = {} }) => fontXml(font, '', baseFont)),
    ),
    list('fills', [...fills.slice(0, 1), reserved, ...fills.slice(1)]),
    list('borders', [
      element(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
      ),
    ]),
    list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    list('cellXfs', styles.map(formatXml)),
    list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ]);
}

function formatXml(style: CellStyle, index: number): string {
  const { numberFormat, font, fill } = style;
  const alignment = alignmentXml(style, '');
  return element(
    'xf',
    {
      numFmtId: numberFormat === undefined ? 0 : firstFormat + index,
      fontId: index,
      fillId: index === 0 ? 0 : index + 1,
      borderId: 0,
      xfId: 0,
      applyNumberFormat: numberFormat === undefined ? undefined : 1,
      applyFont: font === undefined ? undefined : 1,
      applyFill: fill === undefined ? undefined : 1,
      applyAlignment: alignment === '' ? undefined : 1,
    },
    alignment,
  );
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items);
}
