/** The lists of a styles part that formats are added to. */
export type CollectionName =
  | 'numFmts'
  | 'fonts'
  | 'fills'
  | 'borders'
  | 'cellStyleXfs'
  | 'cellXfs'
  | 'cellStyles'
  | 'dxfs';

/**
 * What the lists of a styles part have to begin with: Excel's standard format, which cells without a format have, and the two
 * backgrounds that Excel keeps for itself. Of cell formats there are as many as cells point to.
 */
export function styleFoundation(prefix: string, cellFormats: number): ReadonlyMap<CollectionName, readonly string[]> {
  const named = (xml: string): string => xml.replace(/<(\/?)/g, `<$1${prefix}`);
  const cellFormat = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const lists: readonly (readonly [CollectionName, readonly string[]])[] = [
    ['fonts', ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>']],
    ['fills', ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']],
    ['borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']],
    ['cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
    ['cellXfs', Array.from({ length: Math.max(1, cellFormats) }, () => cellFormat)],
    ['cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']],
  ];
  return new Map(lists.map(([name, items]) => [name, items.map(named)]));
}
