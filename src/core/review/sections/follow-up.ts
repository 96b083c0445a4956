import type { SectionDefinition } from '../section-definition.ts';

/** 9.3.2 a and d: its parts say it. */
export const followUp: SectionDefinition = {
  key: 'uppfoljning',
  title: 'Uppföljning',
  level: 1,
  isOptional: true,
  write: () => [],
};
