// Makes the Word file that a review in Google Docs starts from: it carries what the Docs service cannot insert.
import { strToU8, zipSync } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const schemas = 'http://schemas.openxmlformats.org';
const office = `${schemas}/officeDocument/2006/relationships`;
const main = `xmlns:w="${schemas}/wordprocessingml/2006/main"`;
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Local time, so that the stored time is the same in every zone. */
const storedTime = new Date(1980, 0, 1);

/**
 * A .docx of an A4 page: an empty paragraph for the title page, a contents list of three levels, an empty header, and the
 * page as `n (N)` in the footer. The same bytes each time.
 */
export function baseDocument(): Uint8Array {
  const parts = Object.entries(files).map(([path, xml]): [string, Uint8Array] => [path, strToU8(declaration + xml)]);
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: storedTime });
}

const small = '<w:color w:val="4F5B66"/><w:sz w:val="18"/>';

function override(name: string, type: string) {
  return `<Override PartName="/word/${name}.xml" ContentType="${contentType}.${type}+xml"/>`;
}

function relation(id: string, type: string, target: string) {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function relations(...content: readonly string[]) {
  return `<Relationships xmlns="${schemas}/package/2006/relationships">${content.join('')}</Relationships>`;
}

/** Google turns the list into its own only within such a frame. */
const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(
  'TOC1',
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3" \\h \\z \\u</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Klicka här och sedan på Uppdatera, så fylls innehållsförteckningen.</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
)}</w:sdtContent></w:sdt>`;

const pageNumber = `${simpleField('PAGE')}<w:r><w:t xml:space="preserve"> (</w:t></w:r>${simpleField('NUMPAGES')}<w:r><w:t>)</w:t></w:r>`;

const page =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1420" w:right="1420" w:bottom="1420" w:left="1420" w:header="708" w:footer="708" w:gutter="0"/>';

const files: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('header1', 'header')}${override('footer1', 'footer')}</Types>`,
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
  'word/_rels/document.xml.rels': relations(
    relation('rId1', 'styles', 'styles.xml'),
    relation('rId2', 'header', 'header1.xml'),
    relation('rId3', 'footer', 'footer1.xml'),
  ),
  'word/document.xml': `<w:document ${main} xmlns:r="${office}"><w:body><w:p/>${paragraph(
    'TOCHeading',
    '<w:r><w:t>Innehåll</w:t></w:r>',
  )}${contents}<w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>${page}</w:sectPr></w:body></w:document>`,
  'word/header1.xml': `<w:hdr ${main}>${paragraph('Header', '')}</w:hdr>`,
  'word/footer1.xml': `<w:ftr ${main}>${paragraph('Footer', pageNumber)}</w:ftr>`,
  'word/styles.xml': `<w:styles ${main}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
    style('Normal', 'Normal', '', '', ' w:default="1"'),
    heading(1, 36, 480),
    heading(2, 28, 360),
    heading(3, 24, 280),
    style('Title', 'Title', '<w:spacing w:after="120"/>', ink(60)),
    style('Subtitle', 'Subtitle', '<w:spacing w:after="480"/>', '<w:color w:val="4F5B66"/><w:sz w:val="30"/>'),
    style('TOCHeading', 'TOC Heading', '<w:keepNext/><w:pageBreakBefore/><w:spacing w:after="200"/>', ink(36)),
    ...[1, 2, 3].map((level) => style(`TOC${level}`, `toc ${level}`, `<w:ind w:left="${(level - 1) * 220}"/>`, '')),
    style('Header', 'header', '', small),
    style('Footer', 'footer', '<w:jc w:val="right"/>', small),
  ].join('')}</w:styles>`,
};

function paragraph(styleId: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>${content}</w:p>`;
}

function heading(level: number, size: number, before: number): string {
  const look = `<w:keepNext/><w:spacing w:before="${before}"/><w:outlineLvl w:val="${level - 1}"/>`;
  return style(`Heading${level}`, `heading ${level}`, look, ink(size));
}

function style(id: string, name: string, paragraphLook: string, runLook: string, attributes = ''): string {
  const base = id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>';
  const looks = [paragraphLook && `<w:pPr>${paragraphLook}</w:pPr>`, runLook && `<w:rPr>${runLook}</w:rPr>`].join('');
  return `<w:style w:type="paragraph"${attributes} w:styleId="${id}"><w:name w:val="${name}"/>${base}${looks}</w:style>`;
}

function ink(size: number): string {
  return `<w:b/><w:color w:val="1B3A57"/><w:sz w:val="${size}"/>`;
}

function simpleField(name: string): string {
  return `<w:fldSimple w:instr="${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}
