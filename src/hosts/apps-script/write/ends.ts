/** The least and the greatest of numbers, at least one. */
export function ends(numbers: readonly number[]): [least: number, greatest: number] {
  return numbers.reduce(
    ([least, greatest], number) => [Math.min(least, number), Math.max(greatest, number)],
    [Number.POSITIVE_INFINITY, 0],
  );
}
