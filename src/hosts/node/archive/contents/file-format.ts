/** A file format as archives name it. */
export interface FileFormat {
  readonly mediaType: string;
  /** As in the PRONOM registry. */
  readonly name: string;
  /** PRONOM unique identifier, e.g. `fmt/214`; empty = it cannot be told. */
  readonly pronom: string;
  /** Empty = the registry gives none. */
  readonly version: string;
}

const formats: Readonly<Record<string, FileFormat>> = {
  '.xlsx': {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Microsoft Excel for Windows',
    pronom: 'fmt/214',
    version: '2007 onwards',
  },
  '.xlsm': {
    mediaType: 'application/vnd.ms-excel.sheet.macroEnabled.12',
    name: 'Microsoft Excel Macro-Enabled',
    pronom: 'fmt/445',
    version: '2007 onwards',
  },
  '.docx': {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Microsoft Word for Windows',
    pronom: 'fmt/412',
    version: '2007 onwards',
  },
  '.pdf': {
    mediaType: 'application/pdf',
    name: 'Acrobat PDF/A - Portable Document Format',
    pronom: 'fmt/95',
    version: '1a',
  },
  '.csv': { mediaType: 'text/csv', name: 'Comma Separated Values', pronom: 'x-fmt/18', version: '' },
  '.html': { mediaType: 'text/html', name: 'Hypertext Markup Language', pronom: 'fmt/471', version: '5' },
  '.json': { mediaType: 'application/json', name: 'JSON Data Interchange Format', pronom: 'fmt/817', version: '' },
  '.txt': { mediaType: 'text/plain', name: 'Plain Text File', pronom: 'x-fmt/111', version: '' },
  '.xml': { mediaType: 'application/xml', name: 'Extensible Markup Language', pronom: 'fmt/101', version: '1.0' },
  '.xsd': { mediaType: 'application/xml', name: 'XML Schema Definition', pronom: 'x-fmt/280', version: '' },
};

/** A PDF that somebody else has made, of whatever version. */
const foreignPdf: FileFormat = {
  mediaType: 'application/pdf',
  name: 'Portable Document Format',
  pronom: '',
  version: '',
};

/** The format of a file in a package, told by the ending of its name; a PDF is one that the program made but where it was decided. */
export function fileFormatOf(path: string): FileFormat {
  if (/(?:^|\/)beslutat\/[^/]*\.pdf$/i.test(path)) return foreignPdf;
  const format = formats[/\.[a-z]+$/i.exec(path)?.[0].toLowerCase() ?? ''];
  if (format === undefined) throw new Error(`No file format is known for ${path}`);
  return format;
}
