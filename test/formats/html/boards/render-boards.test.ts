import { page } from './example-boards.ts';

test('text of a board is shown as text, and figures stand in the page itself', () => {
  expect(page).toContain('&lt;b&gt;Kulturnämnden&lt;/b&gt;');
  expect(page).not.toContain('<b>Kulturnämnden');
  expect(page).toContain('läggs inte ihop');
  expect(page).toMatch(/\d+ av \d+/);
});
