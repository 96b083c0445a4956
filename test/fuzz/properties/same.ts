/** Throws where two values differ, and shows the place. Compared as JSON, which is quick. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one === other) return;
  let at = 0;
  while (one[at] === other[at]) at++;
  const from = Math.max(0, at - 60);
  throw new Error(`Not ${what}: ${one.slice(from, at + 60)}\n  instead of ${other.slice(from, at + 60)}`);
}
