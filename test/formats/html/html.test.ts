import { type HtmlPart, html, trusted } from '../../../src/formats/html/html.ts';

describe('html', () => {
  test.each<[string, HtmlPart, string]>([
    ['text', '<b>', '&lt;b&gt;'],
    ['quotes, so that an attribute stays closed', `"'`, '&quot;&#39;'],
    ['an ampersand', '&amp;', '&amp;amp;'],
    ['a number', 0, '0'],
    ['nothing for null', null, ''],
    ['nothing for undefined', undefined, ''],
    ['nothing for false', false, ''],
    ['markup as it is', html`<b>${'<'}</b>`, '<b>&lt;</b>'],
    ['lists, one part after the other', ['<', html`<br>`, ['>']], '&lt;<br>&gt;'],
    ['what is trusted as it is', trusted('<svg></svg>'), '<svg></svg>'],
  ])('writes %s', (_, part, expected) => {
    expect(html`${part}`.markup).toBe(expected);
  });
});
