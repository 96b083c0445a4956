import type { Section } from '../document.ts';

/** Whether a section begins on a page of its own: chapter 1, after title and contents, and each appendix. */
export function startsPage({ number }: Pick<Section, 'number'>): boolean {
  return number === '1' || number.startsWith('Bilaga');
}
