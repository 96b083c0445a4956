/** Rows by key, in the order in which the keys first occur. */
export function groupBy<R, K>(rows: readonly R[], keyOf: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) addTo(groups, keyOf(row), row);
  return groups;
}

/** Puts a row last in the group of its key. */
export function addTo<R, K>(groups: Map<K, R[]>, key: K, row: R): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}
