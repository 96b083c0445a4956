import type { SectionDefinition } from '../section-definition.ts';

/** 9.3.2 b, c, e and f: its parts say it. */
export const factors: SectionDefinition = {
  key: 'faktorer',
  title: 'Faktorer som påverkar verksamhetens LIS',
  level: 1,
  isOptional: true,
  write: () => [],
};
