export { escapeXml, excelEscapes } from './write-xml.ts';
export { XmlCursor } from './xml-cursor.ts';
