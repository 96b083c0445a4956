import { dateStyles, xlsxParts } from './xlsx-builder.ts';

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The parts of a workbook with one of everything that an edit goes by: a table, names, formulas of their own and shared, an order of
 * calculation, formats of rows and columns, empty rows and cells, titles in the properties, a sheet that the program wrote before.
 */
export function richParts(): Record<string, string | Uint8Array> {
  return xlsxParts({
    sheets: [
      {
        name: 'Handlingsplan',
        before: '<dimension ref="A1:C4"/><cols><col min="2" max="2" width="20" style="1"/></cols>',
        rows:
          '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><v>Antal</v></c></row>' +
          '<row r="2" spans="1:3" s="2" customFormat="1"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>45747</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>91494</v></c></row>' +
          '<row r="3" spans="1:3"><c r="A3" s="3"/><c r="C3"><f t="shared" si="0"/><v>0</v></c></row>' +
          '<row r="4"><c r="A4"/><c r="C4"><f t="shared" si="0"/><v>0</v></c></row><row r="6"/>',
        after:
          '<mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      },
      { name: 'Tomt', xml: `<worksheet xmlns="${mainNamespace}"><sheetData/></worksheet>` },
      { name: 'Kontroll', rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' },
    ],
    styles: dateStyles
      .replace('</fonts>', '<font><b/></font></fonts>')
      .replace('<cellStyles', '<dxfs count="0"/><cellStyles'),
    sharedStrings:
      '<si><t>Åtgärd</t></si><si><r><t>Slut</t></r><r><t>datum</t></r></si><si><t xml:space="preserve"> Öva &amp; pröva </t></si>',
    afterSheets:
      `<definedNames><definedName name="_lis_sheet" localSheetId="2" hidden="1">'Kontroll'!$A$1</definedName>` +
      '<definedName name="Alla">Handlingsplan!$A$1:$C$4</definedName></definedNames><calcPr calcId="191029"/>',
    workbookRelationships: `<Relationship Id="rId92" Type="${officeNamespace}/calcChain" Target="calcChain.xml"/>`,
    contentTypes:
      `<Override PartName="/xl/calcChain.xml" ContentType="${spreadsheetType}.calcChain+xml"/>` +
      `<Override PartName="/xl/tables/table1.xml" ContentType="${spreadsheetType}.table+xml"/>`,
    parts: {
      'xl/calcChain.xml': `<calcChain xmlns="${mainNamespace}"><c r="C2" i="1"/></calcChain>`,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${packageNamespace}"><Relationship Id="rId1" Type="${officeNamespace}/table" Target="../tables/table1.xml"/></Relationships>`,
      'xl/tables/table1.xml': `<table xmlns="${mainNamespace}" id="1" name="Plan" displayName="Plan" ref="A1:C4"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Åtgärd"/><tableColumn id="2" name="Slutdatum"/><tableColumn id="3" name="Antal"/></tableColumns></table>`,
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Kalkylblad</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant></vt:vector></HeadingPairs>' +
        '<TitlesOfParts><vt:vector size="3" baseType="lpstr"><vt:lpstr>Handlingsplan</vt:lpstr><vt:lpstr>Tomt</vt:lpstr><vt:lpstr>Kontroll</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
    },
  });
}
