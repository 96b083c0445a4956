/**
 * The fewest keys that must be moved to bring one order into the other; keys that only one side has are left out. In the order
 * of `after`.
 * @example movedKeys(['a', 'b', 'c'], ['c', 'a', 'b']) // ['c']
 */
export function movedKeys(before: Iterable<string>, after: Iterable<string>): string[] {
  const place = new Map<string, number>();
  for (const key of before) place.set(key, place.size);
  const common = Array.from(after).filter((key) => place.has(key));
  const stay = longestRise(common.map((key) => place.get(key) as number));
  return common.filter((_, index) => !stay.has(index));
}

/** Indexes of a longest rising subsequence. */
function longestRise(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  });
  const rise = new Set<number>();
  for (let index = ends[ends.length - 1] ?? -1; index >= 0; index = previous[index] as number) rise.add(index);
  return rise;
}
