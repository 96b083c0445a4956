import { mostRows as step } from '../sections/stacking-table.ts';
import { element } from './elements.ts';

/**
 * Shows a long list a step at a time in `target`, with a button for the next step that says how many are left.
 * `draw` makes the list of the items so far shown; focus stays where the reader was.
 */
export function showInSteps<T>(target: Element, items: readonly T[], draw: (items: readonly T[]) => Element): void {
  let shown = Math.min(step, items.length);
  const list = draw(items.slice(0, shown));
  target.replaceChildren(list);
  if (shown === items.length) return;
  const more = element('button', { type: 'button', class: 'quiet' });
  const label = () => {
    more.textContent = `Visa ${Math.min(step, items.length - shown)} till (${items.length - shown} återstår)`;
  };
  more.addEventListener('click', () => {
    const next = draw(items.slice(shown, shown + step)).querySelectorAll('tbody > tr');
    list.querySelector('tbody')?.append(...next);
    shown = Math.min(shown + step, items.length);
    if (shown < items.length) return label();
    const last = list.querySelector<HTMLElement>('tbody > tr:last-child > :first-child');
    more.remove();
    last?.setAttribute('tabindex', '-1');
    last?.focus();
  });
  label();
  target.append(more);
}
