import type { SidebarFigure } from '../sidebar-api.ts';
import { element } from './elements.ts';

/** The key figures: what, value, and how it is judged in shape, colour and word. */
export function figuresView(figures: readonly SidebarFigure[]): HTMLElement {
  if (figures.length === 0) return element('p', { class: 'muted' }, 'Det finns inga nyckeltal än.');
  const rows = figures.map(({ id, title, value, status, judgement, trend }) =>
    element(
      'div',
      { class: 'figure' },
      element('dt', {}, `${title} `, element('span', { class: 'muted' }, id)),
      element('dd', { class: 'value' }, value),
      element(
        'dd',
        {},
        element('span', { class: `light light-${status}` }, judgement),
        trend === null ? null : ` ${trend}`,
      ),
    ),
  );
  return element('dl', {}, ...rows);
}
