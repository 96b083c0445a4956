import { pageFault } from '../../../src/formats/read-back/page-fault.ts';

function page(body: string) {
  return `<!doctype html>\n<html lang="sv"><head><meta charset="utf-8"></head><body>${body}</body></html>\n`;
}

test.each([
  ['elements in each other', '<p class="a" hidden>a <b>b</b></p>'],
  ['elements without content', '<p>a<br>b</p><input type="text" disabled>'],
  ['drawings', '<svg viewBox="0 0 1 1"><path d="M0 0"/><xlink:a xlink:href="#a"></xlink:a></svg>'],
  ['text that was escaped', '<p title="&quot;&lt;">&lt;b&gt; &amp; 1 > 0</p>'],
  ['scripts and comments, whatever they hold', '<script>if (1<2) "<p>"</script><!-- <p> --><style>a>b{}</style>'],
])('a page with %s is sound', (_, body) => expect(pageFault(page(body))).toBeUndefined());

test.each([
  ['a tag that is not closed', '<p>a'],
  ['a tag that was not opened', 'a</p>'],
  ['tags across each other', '<b><i>a</b></i>'],
  ['a paragraph that closes itself', '<p/>'],
  ['a bare <', '1 < 2'],
  ['an attribute without quotes', '<p class=a>a</p>'],
  ['an attribute that does not end', '<p class="a>a</p>'],
  ['an attribute twice', '<p id="a" class="b" id="c">a</p>'],
  ['markup in an attribute', '<p title="<b>">a</p>'],
  ['a script that does not end', '<script>a'],
])('a page with %s is not', (_, body) => expect(pageFault(page(body))).toEqual(expect.any(String)));

test('text is no page', () => expect(pageFault('hej')).toBe('sidan börjar inte som en webbsida'));

test('a long page of anything takes no longer than it is long', () => {
  for (const piece of ['<', '<p ', '<!--', '<p a="', ' a', '-->', '<script>'])
    expect(pageFault(page(piece.repeat(20_000)))).toEqual(
      piece === ' a' || piece === '-->' ? undefined : expect.any(String),
    );
});
