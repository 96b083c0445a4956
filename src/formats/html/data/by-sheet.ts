/** Rows of the same sheet together, the sheets in the order of their first row. */
export function bySheet<Item extends { readonly sheet: string }>(
  items: readonly Item[],
): readonly (readonly [sheet: string, items: readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.sheet);
    if (group) group.push(item);
    else groups.set(item.sheet, [item]);
  }
  return [...groups];
}
