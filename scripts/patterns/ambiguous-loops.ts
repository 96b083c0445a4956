import type { Automaton } from './position-automaton.ts';

/**
 * How the time of a search in an automaton grows, by the ways in which its loops can share the same text (Weideman and others, 2016: the
 * degree of ambiguity). `undefined` = linear.
 */
export function ambiguityOf(automaton: Automaton): 'exponential' | 'polynomial' | undefined {
  const reach = automaton.follow.map((_, position) => reachable(position, (at) => nextOf(automaton, at)));
  const reaches = (one: number, other: number): boolean => reach[one]?.has(other) === true;
  const loops = reach.flatMap((_, position) => (reaches(position, position) ? [position] : []));
  const circleOf = (position: number) => loops.filter((at) => reaches(position, at) && reaches(at, position));
  if (loops.some((position) => isDoubled(automaton, position, circleOf(position)))) return 'exponential';
  const competes = (one: number, other: number): boolean => {
    if (!reaches(one, other) || reaches(other, one) || automaton.accepting.has(other)) return false;
    const [from, to] = [new Set(circleOf(one)), new Set(circleOf(other))];
    return handsOver(automaton, one, other, { from, to, leads: (at) => at === other || reaches(at, other) });
  };
  return loops.some((one) => loops.some((other) => competes(one, other))) ? 'polynomial' : undefined;
}

/**
 * Whether one text leads round the loop of a position in two ways. Where the match is done at any point of the loop, nothing is ever
 * tried again.
 */
function isDoubled(automaton: Automaton, position: number, circle: readonly number[]): boolean {
  const { masks, follow, accepting } = automaton;
  if (circle.every((at) => accepting.has(at))) return false;
  if (circle.some((at) => circle.some((next) => (follow[at]?.get(next) ?? 0) > 1))) return true;
  const inside = new Set(circle);
  const size = masks.length;
  const steps = (pair: number): number[] => {
    const [one, other] = [Math.floor(pair / size), pair % size];
    return nextOf(automaton, one).flatMap((first) =>
      nextOf(automaton, other).flatMap((second) =>
        inside.has(first) && inside.has(second) && shares(automaton, first, second) ? [first * size + second] : [],
      ),
    );
  };
  const origin = position * size + position;
  const apart = [...reachable(origin, steps)].filter((pair) => Math.floor(pair / size) !== pair % size);
  return apart.some((pair) => reachable(pair, steps).has(origin));
}

/** Two loops, and which positions lead to the second. */
interface Loops {
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
  leads(position: number): boolean;
}

/** Whether one text leads round the loop of `one`, from `one` to `other`, and round the loop of `other`. */
function handsOver(automaton: Automaton, one: number, other: number, { from, to, leads }: Loops): boolean {
  const size = automaton.masks.length;
  const number = (stays: number, goes: number, waits: number) => (stays * size + goes) * size + waits;
  const steps = (triple: number): number[] => {
    const [stays, goes, waits] = [Math.floor(triple / size / size), Math.floor(triple / size) % size, triple % size];
    return nextOf(automaton, stays).flatMap((first) =>
      nextOf(automaton, goes).flatMap((second) =>
        from.has(first) && leads(second) && shares(automaton, first, second)
          ? nextOf(automaton, waits).flatMap((third) =>
              to.has(third) && shares(automaton, first, second, third) ? [number(first, second, third)] : [],
            )
          : [],
      ),
    );
  };
  return reachable(number(one, one, other), steps).has(number(one, other, other));
}

function nextOf({ follow }: Automaton, position: number): number[] {
  return [...(follow[position]?.keys() ?? [])];
}

/** Whether positions have a character in common. */
function shares({ masks }: Automaton, first: number, ...others: readonly number[]): boolean {
  return others.reduce((shared, other) => shared & (masks[other] ?? 0n), masks[first] ?? 0n) !== 0n;
}

/** What can be reached from somewhere in one step or more. */
function reachable(origin: number, stepsFrom: (at: number) => readonly number[]): Set<number> {
  const reached = new Set<number>();
  const pending = [origin];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const next of stepsFrom(at)) {
      if (reached.has(next)) continue;
      reached.add(next);
      pending.push(next);
    }
  }
  return reached;
}
