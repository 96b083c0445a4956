import { palette, type ReviewDocument, type Section, startsPage, titlePage } from '../../../core/index.ts';
import { blockPieces, paragraph } from './block-pieces.ts';
import { type ParagraphPiece, type Piece, pieceText } from './pieces.ts';
import { comparedText, plainText, textHash } from './plain-text.ts';

const draftColour = palette.draft.toLowerCase();

/** A part of the document that is renewed or kept as a whole. */
export interface DocumentPart {
  /** Key of the section, or `titelsida`. */
  readonly key: string;
  /** As a person calls it, e.g. `2.1 Omvärldsbevakning`. */
  readonly name: string;
  readonly pieces: readonly Piece[];
  /** Changes with everything that is generated, looks included. */
  readonly contentHash: string;
  /** Changes with the text alone, as it is read back from the document. */
  readonly textHash: string;
}

/** The parts of a review in order: the title page, then each section. */
export function documentParts(document: ReviewDocument): DocumentPart[] {
  return [
    part('titelsida', 'Titelsidan', titlePagePieces(document)),
    ...document.sections.flatMap((section) => {
      const name = `${section.number} ${section.title}`;
      return portions(sectionPieces(section)).map((pieces, index) =>
        part(index === 0 ? section.key : `${section.key}${continued}${index + 1}`, name, pieces),
      );
    }),
  ];
}

/** Between the key of a section and the number of a further part of it. */
const continued = '~';

/** Whether a part is a further one of a section: `bilaga-c~2`. */
export function isContinuation(key: string): boolean {
  return key.includes(continued);
}

/** Rows of tables in a part, as far as tables are not longer themselves: as much as one or two calls write. */
const rowsPerPart = 150;

/** A section with long tables is several parts, so that a run that is interrupted loses little. Each begins with the caption of a table. */
function portions(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [[]];
  let rows = 0;
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    const more = next?.kind === 'table' ? next.rows.length : 0;
    if (piece.kind === 'paragraph' && piece.isCaption && rows > 0 && rows + more > rowsPerPart) {
      all.push([]);
      rows = 0;
    }
    if (piece.kind === 'table') rows += piece.rows.length;
    all[all.length - 1]?.push(piece);
  });
  return all;
}

/** The new text of a part that somebody has changed, with a remark that says what it is. */
export function proposal({ key, name, pieces }: DocumentPart): DocumentPart {
  const remark = `Förslag: så här skulle ”${name}” se ut i dag. Du har ändrat avsnittet, så din text ovanför är kvar. Ta in det du vill ha och ta sedan bort förslaget.`;
  const shown = pieces.map((piece): Piece => (piece.kind === 'paragraph' ? asText(piece) : piece));
  const framed: ParagraphPiece = {
    ...paragraph('NORMAL_TEXT', [{ text: plainText(remark), italic: true }]),
    fill: palette.fairGround.toLowerCase(),
  };
  return part(proposalKey(key), name, [framed, ...shown]);
}

export function proposalKey(key: string): string {
  return `forslag:${key}`;
}

function part(key: string, name: string, pieces: readonly Piece[]): DocumentPart {
  const text = comparedText(pieces.map(pieceText).join('\n'));
  return { key, name, pieces, contentHash: textHash(JSON.stringify(pieces)), textHash: textHash(text) };
}

/** A proposal must not stand in the contents list, so that its headings are only bold. */
function asText(piece: ParagraphPiece): ParagraphPiece {
  if (piece.style === 'NORMAL_TEXT') return piece;
  const { startsPage: _, ...rest } = piece;
  return { ...rest, style: 'NORMAL_TEXT', runs: piece.runs.map((run) => ({ ...run, bold: true })) };
}

function sectionPieces(section: Section): Piece[] {
  const { number, title, level, blocks } = section;
  const heading = paragraph(`HEADING_${level}`, [{ text: plainText(`${number} ${title}`) }]);
  return [startsPage(section) ? { ...heading, startsPage: true } : heading, ...blocks.flatMap(blockPieces)];
}

function titlePagePieces(document: ReviewDocument): Piece[] {
  const { senders, state, title, subtitle, facts } = titlePage(document);
  return [
    ...senders.map((sender) => paragraph('NORMAL_TEXT', [{ text: plainText(sender), bold: true }])),
    paragraph('NORMAL_TEXT', [{ text: state.text, bold: true, ...(state.isDraft && { colour: draftColour }) }]),
    paragraph('TITLE', [{ text: plainText(title) }]),
    paragraph('SUBTITLE', [{ text: plainText(subtitle) }]),
    ...facts.map(({ label, value }) =>
      paragraph('NORMAL_TEXT', [{ text: `${plainText(label)}: `, bold: true }, { text: plainText(value) }]),
    ),
  ];
}
