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
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(520).setHeight(320), title);
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
