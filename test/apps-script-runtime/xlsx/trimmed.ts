/** Without the empty cells and rows at the ends, which mean nothing. */
export function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const cut = <T>(list: readonly T[], isEmpty: (item: T) => boolean): T[] => {
    let length = list.length;
    while (length > 0 && isEmpty(list[length - 1] as T)) length -= 1;
    return list.slice(0, length);
  };
  return cut(
    rows.map((row) => cut(row, (value) => value === null)),
    (row) => row.length === 0,
  );
}
