import type { ReviewDocument } from '../../core/index.ts';

/** The name of a review's Word file, e.g. `ledningens-genomgang-2025.docx`; that of its appendices ends in `-bilagor`. */
export function reviewFileName({ year, part }: Pick<ReviewDocument, 'year' | 'part'>): string {
  return `ledningens-genomgang-${year}${part === 'Bilagor' ? '-bilagor' : ''}.docx`;
}
