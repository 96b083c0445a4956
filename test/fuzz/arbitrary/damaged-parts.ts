import fc from 'fast-check';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Something done to the parts of a sound workbook file, with a name that tells what in a report. */
export interface Damage {
  readonly name: string;
  apply(parts: Parts): Parts;
}

const sheet = 'xl/worksheets/sheet1.xml';
const huge = 'A1:XFD1048576';

/** Changes the text of a part, when the file has it. */
function inPart(part: string, change: (text: string) => string): Damage['apply'] {
  return (parts) => (parts[part] === undefined ? parts : { ...parts, [part]: change(String(parts[part])) });
}

function inSheet(change: (text: string) => string) {
  return inPart(sheet, change);
}

function afterData(xml: string) {
  return inSheet((text) => text.replace('</sheetData>', () => `</sheetData>${xml}`));
}

function asData(xml: string) {
  return inSheet((text) => text.replace(/<sheetData>[\s\S]*<\/sheetData>/, () => `<sheetData>${xml}</sheetData>`));
}

function moreData(xml: string) {
  return inSheet((text) => text.replace('</sheetData>', () => `${xml}</sheetData>`));
}

function first(pattern: RegExp, text: string) {
  return inSheet((xml) => xml.replace(pattern, () => text));
}

/** Faults with a name of their own. A number stands for how much of it. */
export const namedDamages: readonly (readonly [name: string, make: (amount: number) => Damage['apply']])[] = [
  ['huge dimension', () => inSheet((xml) => xml.replace('<sheetData>', `<dimension ref="${huge}"/><sheetData>`))],
  ['merge of the whole sheet', () => afterData(`<mergeCells count="1"><mergeCell ref="${huge}"/></mergeCells>`)],
  [
    'many merges of whole columns',
    (amount) => afterData(`<mergeCells>${'<mergeCell ref="A1:Z1048576"/>'.repeat(amount * 20)}</mergeCells>`),
  ],
  [
    'validation of the whole sheet',
    () =>
      afterData(
        `<dataValidations><dataValidation type="list" sqref="${huge} A:A 1:1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
      ),
  ],
  [
    'conditional format of the whole sheet',
    () =>
      afterData(
        `<conditionalFormatting sqref="${huge}"><cfRule type="expression" priority="1"/></conditionalFormatting>`,
      ),
  ],
  [
    'sparse rows',
    (amount) => asData(`<row r="1"><c><v>1</v></c></row><row r="${1_048_577 - amount}"><c><v>2</v></c></row>`),
  ],
  [
    'sparse cells',
    (amount) =>
      asData(
        Array.from(
          { length: amount * 20 },
          (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
        ).join(''),
      ),
  ],
  ['a row beyond the last', () => moreData('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')],
  ['rows in disorder', (amount) => moreData(`<row r="${amount}"><c r="A${amount}"><v>1</v></c></row>`)],
  ['a cell in the wrong row', () => moreData('<row r="900"><c r="A7"><v>1</v></c></row>')],
  ['a cell beyond the last column', () => moreData('<row r="901"><c r="XFE901"><v>1</v></c></row>')],
  ['more cells than columns', () => moreData(`<row r="902">${'<c/>'.repeat(16_385)}</row>`)],
  ['cells without references', () => inSheet((xml) => xml.replace(/(<c) r="[A-Z]+\d+"/g, '$1'))],
  ['rows without numbers', () => inSheet((xml) => xml.replace(/(<row) r="\d+"/g, '$1'))],
  ['a text that is not there', (amount) => moreData(`<row r="903"><c t="s"><v>${amount * 100_000}</v></c></row>`)],
  ['a text of negative number', () => moreData('<row r="904"><c t="s"><v>-1</v></c></row>')],
  ['a style that is not there', (amount) => moreData(`<row r="905"><c s="${amount * 9999}"><v>45000</v></c></row>`)],
  ['a strange reference', (amount) => moreData(`<row r="913"><c r="${'x\n'.repeat(amount * 500)}"><v>1</v></c></row>`)],
  ['an unknown type', () => moreData('<row r="906"><c t="zz"><v>1</v></c></row>')],
  [
    'numbers that are none',
    () => moreData('<row r="907"><c><v>NaN</v></c><c><v>1e999</v></c><c><v>0x1F</v></c></row>'),
  ],
  [
    'a formula of the whole sheet',
    () =>
      first(/<\/sheetData>/, `<row r="908"><c r="A908"><f t="array" ref="${huge}">1</f><v>1</v></c></row></sheetData>`),
  ],
  ['a shared formula without its first', () => moreData('<row r="909"><c><f t="shared" si="77"/><v>1</v></c></row>')],
  ['deep nesting', (amount) => moreData('<a>'.repeat(amount * 500) + '</a>'.repeat(amount * 500))],
  [
    'a deep string',
    (amount) =>
      moreData(
        `<row r="910"><c t="inlineStr"><is>${'<r>'.repeat(amount * 20)}${'</r>'.repeat(amount * 20)}</is></c></row>`,
      ),
  ],
  ['a tag left open', () => inSheet((xml) => xml.replace('</sheetData>', ''))],
  ['a document type', () => inSheet((xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'))],
  ['an entity of its own', () => moreData('<row r="911"><c t="str"><v>&lol;</v></c></row>')],
  ['an attribute twice', () => first(/<row r="(\d+)"/, '<row r="1" r="2"')],
  [
    'many attributes',
    (amount) => moreData(`<row r="912" ${Array.from({ length: amount * 500 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
  ],
  ['another namespace', () => inSheet((xml) => xml.replace('spreadsheetml/2006', 'spreadsheetml/1999'))],
  ['UTF-16 that is UTF-8', () => inSheet((xml) => xml.replace('UTF-8', 'UTF-16'))],
  ['no shared strings', () => (parts) => without(parts, 'xl/sharedStrings.xml')],
  ['no styles', () => (parts) => without(parts, 'xl/styles.xml')],
  ['no sheet', () => (parts) => without(parts, sheet)],
  ['no content types', () => (parts) => without(parts, '[Content_Types].xml')],
  ['no relationships', () => (parts) => without(parts, 'xl/_rels/workbook.xml.rels')],
  ['no root relationships', () => (parts) => without(parts, '_rels/.rels')],
  ['the same part in other letters', () => (parts) => ({ ...parts, 'XL/WORKSHEETS/Sheet1.xml': '<worksheet/>' })],
  ['a part that leads out', () => (parts) => ({ ...parts, 'xl/../../../evil.xml': '' })],
  [
    'a relationship that leads out',
    () => inPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet1.xml', '../../../../etc/passwd')),
  ],
  [
    'a relationship to itself',
    () => inPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet1.xml', 'workbook.xml')),
  ],
  [
    'a relationship to the styles',
    () => inPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet1.xml', 'styles.xml')),
  ],
  [
    'a relationship to the web',
    () =>
      inPart('xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace('Target="worksheets/sheet1.xml"', 'Target="http://example.se/x" TargetMode="External"'),
      ),
  ],
  [
    'a relationship of another type',
    () => inPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace('/worksheet"', '/chartsheet"')),
  ],
  [
    'the same relationship twice',
    () => inPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace(/(<Relationship Id="rId1"[^>]*>)/, '$1$1')),
  ],
  ['no name of a sheet', () => inPart('xl/workbook.xml', (xml) => xml.replace(/<sheet name="[^"]*"/, '<sheet'))],
  [
    'a long name of a sheet',
    (amount) =>
      inPart('xl/workbook.xml', (xml) =>
        xml.replace(/<sheet name="[^"]*"/, `<sheet name="${'n'.repeat(amount * 1000)}"`),
      ),
  ],
  [
    'a name of no place',
    () =>
      inPart('xl/workbook.xml', (xml) =>
        xml.replace(
          '</sheets>',
          '</sheets><definedNames><definedName name="__proto__" localSheetId="99">#REF!</definedName></definedNames>',
        ),
      ),
  ],
  ['no sheets', () => inPart('xl/workbook.xml', (xml) => xml.replace(/<sheets>.*<\/sheets>/s, '<sheets/>'))],
  ['styles of nothing', () => inPart('xl/styles.xml', () => '<styleSheet/>')],
  [
    'a number format of its own',
    (amount) => inPart('xl/styles.xml', (xml) => xml.replace('[h]:mm', '&quot;[d'.repeat(amount * 50))),
  ],
];

const namedDamage: fc.Arbitrary<Damage> = fc
  .tuple(fc.constantFrom(...namedDamages), fc.integer({ min: 1, max: 40 }))
  .map(([[name, make], amount]) => ({ name: `${name} (${amount})`, apply: make(amount) }));

const pieces = [
  '<',
  '>',
  '/',
  '"',
  '=',
  '&',
  '',
  '<a>',
  '</row>',
  '<c r="',
  'r="0"',
  '-1',
  '1e9',
  ' ',
  'x:',
  '<!--',
  '<![CDATA[',
  '\u0000',
];

/** A few characters of some part replaced by others. */
const slip: fc.Arbitrary<Damage> = fc
  .record({
    part: fc.nat(99),
    where: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    text: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })),
  })
  .map(({ part, where, length, text }) => ({
    name: `${JSON.stringify(text)} for ${length} characters`,
    apply: (parts) => {
      const names = Object.keys(parts);
      const name = names[part % names.length] ?? '';
      const content = String(parts[name]);
      const at = Math.floor(where * content.length);
      return { ...parts, [name]: content.slice(0, at) + text + content.slice(at + length) };
    },
  }));

/** What is wrong with the parts of a file: one to three faults. */
export const anyDamage: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: namedDamage }, { weight: 1, arbitrary: slip }),
  { minLength: 1, maxLength: 3 },
);

function without(parts: Parts, name: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
}
