import { blocksOf } from '../blocks.ts';
import { charts, type SectionDefinition } from '../review-input.ts';

export const identified: SectionDefinition = {
  key: 'identifierat',
  number: '2.2',
  title: 'Identifierat i RSA, DSO-årsrapport samt VoR',
  level: 2,
  write: (input) => blocksOf(charts(input, 'K1')),
};
