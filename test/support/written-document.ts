import { type Block, cellContent, type Inline, type ReviewDocument } from '../../src/core/index.ts';

/** All that a review document says and shows, as text to read and compare. */
export function writtenDocument(document: ReviewDocument): string {
  const { sections, titlePage, ...facts } = document;
  return [
    ...Object.entries(facts).map(([name, value]) => `${name}: ${value}`),
    ...titlePage.map(({ label, value }) => `Titelsida: ${label}: ${value}`),
    ...sections.flatMap(({ key, number, title, level, blocks }) => [
      `\n${'#'.repeat(level)} ${number} ${title} (${key})\n`,
      ...blocks.map(writtenBlock),
    ]),
    '',
  ].join('\n');
}

/** A block as a line, or a table as several, with its lights, strong words and footnotes marked. */
export function writtenBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return written(block.content);
    case 'callout':
      return `[${block.tone}] ${written(block.content)}`;
    case 'subheading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${written(item)}`).join('\n');
    case 'table':
      return [
        `Tabell: ${block.caption}`,
        block.columns.map(({ header, width, align }) => `${header} (${Math.round(width)} ${align})`).join(' | '),
        ...block.rows.map((row) => row.map((cell) => written(cellContent(cell))).join(' | ')),
      ].join('\n');
    case 'key-figures':
      return block.figures.map((figure) => `Nyckeltal: ${Object.values(figure).join(' | ')}`).join('\n');
    case 'chart': {
      const { id, kind, title, alternativeText } = block.chart;
      return `Diagram ${id} (${kind}): ${title}. ${alternativeText}`;
    }
  }
}

function written(content: readonly Inline[]): string {
  return content.map(writtenInline).join('');
}

function writtenInline(inline: Inline): string {
  if (inline.kind === 'footnote') return `[fotnot: ${inline.text}]`;
  const { text, strong, emphasis, light } = inline;
  const marks = `${strong ? '**' : ''}${emphasis ? '_' : ''}`;
  return `${light === undefined ? '' : `[${light}] `}${marks}${text}${[...marks].reverse().join('')}`;
}
