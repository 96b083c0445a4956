/** Markup that is safe to put into a page as it is. Only `html` and `trusted` make it. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, `null`, `undefined` and `false` give nothing. */
export type HtmlPart = string | number | Html | null | undefined | false | readonly HtmlPart[];

/**
 * A template whose parts are escaped, so that the text of a cell can never become markup.
 * @example html`<p title="${'"'}">${'<b>'}</p>`.markup // '<p title="&quot;">&lt;b&gt;</p>'
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { markup: strings.map((text, index) => text + markupOf(parts[index])).join('') };
}

/** A style sheet, a script or data that is harmless as it is. Never for text out of a workbook. */
export function trusted(markup: string): Html {
  return { markup };
}

/** Text for an element or a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markupOf(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}
