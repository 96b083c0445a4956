import { idsOf } from '../../records/table-rows.ts';
import { risks } from '../../sheets/risks/columns.ts';
import { blocksOf } from '../blocks.ts';
import { charts } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

export const identified: SectionDefinition = {
  key: 'identifierat',
  title: 'Identifierat i RSA, DSO-årsrapport samt VoR',
  level: 2,
  isOptional: true,
  input: { f: { rows: ({ rows }) => idsOf(rows(risks)), fillIn: 'risker i bladet Risker' } },
  write: (input) => blocksOf(input.records.settings.scope === 'Kort' ? [] : charts(input, 'K1')),
};
