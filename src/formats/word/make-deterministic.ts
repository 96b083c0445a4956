import { strFromU8, strToU8 } from 'fflate';
import { editParts, type PackageParts, readPackage, writePackage } from './package-parts.ts';

/**
 * Replaces all that differs between two runs: the clock, random relationship ids, and ids that docx counts through the
 * life of the process.
 *
 * @param date civil date that stands as created and modified, e.g. `2025-12-01`
 */
export const makeDeterministic = (parts: PackageParts, date: string): PackageParts => {
  const dated = editParts(parts, /^docProps\/core\.xml$/, (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^<>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  );
  const counted = editParts(dated, /^word\/(document|header\d+|footer\d+|footnotes)\.xml$/, renumberIds);
  return repackWorkbooks(renameRelationships(counted));
};

/** Bookmarks, contents entries and drawings by order of appearance, from 1. */
const renumberIds = (xml: string): string =>
  [/(<w:bookmark(?:Start|End)\b[^<>]*\bw:id=")(\d+)/g, /(\b_Toc)(\d+)\b/g, /(<wp:docPr\b[^<>]*\bid=")(\d+)/g].reduce(
    (changed, ids) => changed.replace(ids, renumber()),
    xml,
  );

const renumber = () => {
  const numbers = new Map<string, number>();
  return (_: string, before: string, id: string): string => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return `${before}${numbers.get(id)}`;
  };
};

/** Gives each relationship of a part the number of its place, in the list and in the part that refers to it. */
const renameRelationships = (parts: PackageParts): PackageParts =>
  Object.keys(parts)
    .filter((path) => path.endsWith('.rels'))
    .reduce((changed, path) => renameRelationshipsOf(changed, path), parts);

const renameRelationshipsOf = (parts: PackageParts, listPath: string): PackageParts => {
  const list = strFromU8(parts[listPath] as Uint8Array);
  const ids = [...list.matchAll(/\bId="([^"]+)"/g)].map((match) => match[1] as string);
  const names = new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
  const rename = (xml: string): string =>
    xml.replace(/"([^"]+)"/g, (quoted, id) => (names.has(id) ? `"${names.get(id)}"` : quoted));
  const source = listPath.replace(/_rels\/([^/]*)\.rels$/, '$1');
  return {
    ...parts,
    [listPath]: strToU8(rename(list)),
    ...(parts[source] !== undefined && { [source]: strToU8(rename(strFromU8(parts[source]))) }),
  };
};

/** The workbooks behind the charts carry zip timestamps of their own. */
const repackWorkbooks = (parts: PackageParts): PackageParts =>
  Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => [
      path,
      path.endsWith('.xlsx') ? writePackage(readPackage(bytes)) : bytes,
    ]),
  );
