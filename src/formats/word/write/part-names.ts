import type { Orientation } from '../look/page.ts';

/** Names of what the document part leads to: the id of the relationship is the name of the part in its folder. */
export function chartId(number: number): string {
  return `chart${number}`;
}

/** Header and footer are set to the width of the pages, so pages that lie have their own. */
export function edgeId(edge: 'header' | 'footer', orientation: Orientation): string {
  return `${edge}${orientation === 'portrait' ? 1 : 2}`;
}
