import { palette } from '../../../core/index.ts';

/** Shows a result with links in a dialog of its own; an alert can hold none. */
export function showResult(
  title: string,
  paragraphs: readonly string[],
  ...links: readonly { readonly url: string; readonly text: string }[]
): void {
  const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
  const anchors = links
    .map(
      ({ url, text }) => `<p><a href="${escapeHtml(url)}" target="_blank" rel="noopener">${escapeHtml(text)}</a></p>`,
    )
    .join('');
  const style = `<style>body{font:15px/1.5 Arial,sans-serif;color:#${palette.ink};margin:8px 16px}a{color:#${palette.accent};font-weight:bold}</style>`;
  const html = `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${style}</head><body><main>${body}${anchors}</main></body></html>`;
  const ui = SpreadsheetApp.getUi();
  try {
    ui.showModalDialog(HtmlService.createHtmlOutput(html).setWidth(520).setHeight(320), title);
  } catch (error) {
    // What is done must be told, also to who has not allowed the add-on to show pages.
    // biome-ignore lint/suspicious/noConsole: the log of executions is where an administrator looks for faults.
    console.error(error);
    const addresses = links.map(({ url, text }) => `${text}: ${url}`);
    ui.alert(title, [...paragraphs, ...addresses].join('\n\n'), ui.ButtonSet.OK);
  }
}

function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}
