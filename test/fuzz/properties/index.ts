import { bothHosts, typingPeople } from './add-on.ts';
import { damagedArchive, damagedParts } from './damaged-file.ts';
import type { Property } from './property.ts';
import { respelled } from './respelled.ts';
import { readAndFix, review } from './review.ts';

/** Everything that is tried, in the order of a round. */
export const properties: readonly Property[] = [
  damagedParts,
  damagedArchive,
  readAndFix,
  respelled,
  review,
  bothHosts,
  typingPeople,
];
