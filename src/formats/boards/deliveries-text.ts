import { type BoardsOverview, countOf } from '../../core/index.ts';
import { HostError } from '../host-error.ts';

/** How many have delivered, for the end of a sentence: `2 av 3 nämnder har levererat för 2025`. */
export function deliveriesText({ boards, year }: BoardsOverview): string {
  const delivered = boards.filter(({ delivery }) => delivery !== undefined).length;
  return `${delivered} av ${countOf(boards.length, 'nämnd', 'nämnder')} har levererat för ${year}`;
}

export function noDeliveries(): HostError {
  return new HostError(
    'not-found',
    'Ingen av källorna är en arbetsbok eller ett dashboard.json som går att läsa: kontrollera vad som ligger i mappen.',
  );
}
