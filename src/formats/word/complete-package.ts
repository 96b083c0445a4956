import { editParts, type PackageParts } from './package-parts.ts';
import { font } from './styles.ts';

/** A font as wide as Calibri, for programs that lack it; without a hint some would take a serif font and wrap anew. */
const fallbackFont = 'Carlito';

/**
 * Adds what a Word document needs and docx has no option for: its language in the properties, for theme fonts and in the
 * charts, and the substitute for its font.
 */
export const completePackage = (parts: PackageParts, language: string): PackageParts => {
  const edits: readonly [RegExp, (xml: string) => string][] = [
    [/^docProps\/core\.xml$/, (xml) => xml.replace('<cp:lastModifiedBy>', `<dc:language>${language}</dc:language>$&`)],
    [/^word\/settings\.xml$/, (xml) => xml.replace('</w:compat>', `$&<w:themeFontLang w:val="${language}"/>`)],
    [/^word\/charts\/chart\d+\.xml$/, (xml) => xml.replaceAll('"en-US"', `"${language}"`)],
    [/^word\/fontTable\.xml$/, (xml) => xml.replace(/\/>\s*$/, `>${fontEntry}</w:fonts>`)],
  ];
  return edits.reduce((changed, [path, edit]) => editParts(changed, path, edit), parts);
};

const fontEntry =
  `<w:font w:name="${font}"><w:altName w:val="${fallbackFont}"/><w:panose1 w:val="020F0502020204030204"/>` +
  '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>';
