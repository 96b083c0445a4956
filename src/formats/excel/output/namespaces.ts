/** Namespaces of the transitional edition of ECMA-376, and Microsoft's extension of 2010. */
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const sheetDrawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const excel2010Namespace = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const excelFormulaNamespace = 'http://schemas.microsoft.com/office/excel/2006/main';
