import type { NewSheet } from '../../src/formats/excel/edit/new-sheet.ts';
import type { WorkbookEditor } from '../../src/formats/excel/edit/workbook-editor.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet with a styled table, a link, and a drawing with a chart: one of each kind of part that an output sheet has. */
export function newTableSheet(editor: WorkbookEditor, name: string): NewSheet {
  const header = editor.styles.cellFormat({
    font: { bold: true, color: 'FFFFFF' },
    fill: '1F4E79',
    border: { color: 'BFBFBF', sides: ['bottom'] },
    wrap: true,
    numberFormat: 'yyyy-mm-dd',
  });
  const warning = editor.styles.differentialFormat({ font: { bold: true, color: '9C0006' }, fill: 'FFC7CE' });
  if (editor.sheets.some((sheet) => sheet.name === name)) editor.clearSheet(name);
  const table = editor.newTable('Kontrolltabell');
  return {
    name,
    xml:
      `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:B2"/><sheetData>` +
      `<row r="1"><c r="A1" s="${header}" t="inlineStr"><is><t>Regel</t></is></c><c r="B1" s="${header}" t="inlineStr"><is><t>Antal</t></is></c></row>` +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>=R-01</t></is></c><c r="B2"><v>3</v></c></row></sheetData>' +
      `<conditionalFormatting sqref="B2"><cfRule type="cellIs" dxfId="${warning}" priority="1" operator="greaterThan"><formula>0</formula></cfRule></conditionalFormatting>` +
      '<hyperlinks><hyperlink ref="A2" r:id="rId3"/></hyperlinks><drawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
    names: [{ name: '_xlnm.Print_Titles', formula: `'${name}'!$1:$1` }],
    links: [
      {
        id: 'rId1',
        type: 'table',
        part: {
          name: 'xl/tables/table#.xml',
          contentType: `${type}.spreadsheetml.table+xml`,
          content: `${declaration}<table xmlns="${main}" id="${table.id}" name="${table.name}" displayName="${table.name}" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Regel"/><tableColumn id="2" name="Antal"/></tableColumns></table>`,
        },
      },
      {
        id: 'rId2',
        type: 'drawing',
        part: {
          name: 'xl/drawings/drawing#.xml',
          contentType: `${type}.drawing+xml`,
          content:
            `${declaration}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
            '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
            `<a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
          links: [
            {
              id: 'rId1',
              type: 'chart',
              part: {
                name: 'xl/charts/chart#.xml',
                contentType: `${type}.drawingml.chart+xml`,
                content: `${declaration}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${office}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'${name}'!$B$2</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
              },
            },
          ],
        },
      },
      { id: 'rId3', type: 'hyperlink', address: 'https://example.se/?a=1&b=2' },
    ],
  };
}
