import { footnote, paragraph } from '../blocks.ts';
import type { SectionDefinition } from '../section-definition.ts';

export const factors: SectionDefinition = {
  key: 'faktorer',
  title: 'Faktorer som påverkar verksamhetens LIS',
  level: 1,
  isOptional: true,
  write: () => [
    paragraph(
      'Kapitlet samlar det i omvärlden och i verksamheten som påverkar ledningssystemet för informationssäkerhet (LIS).',
      footnote('SS-ISO/IEC 27001:2022, 9.3.2 b, c, e och f.'),
    ),
  ],
};
