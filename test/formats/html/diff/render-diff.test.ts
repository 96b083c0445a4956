import { fresh, old, page } from './example-diff.ts';

test('shows text from the workbooks as text', () => {
  const markup = page(old, fresh);
  expect(markup).toContain('<ins>&lt;script&gt;alert(1)&lt;/script&gt;</ins>');
  expect(markup).toContain('<dd>a&amp;b.xlsx</dd>');
  expect(markup).not.toContain('<script');
});

test('tells a number from the text that looks like it', () => {
  expect(page(old, fresh)).toContain('<del>0,5</del></td><td class="new"><ins>”0,5”</ins>');
});

test('says so when nothing differs', () => {
  expect(page(old, old)).toContain('Arbetsböckerna innehåller samma sak.');
});
