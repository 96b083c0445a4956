/** `Översikt`, `Översikt (2)`, `Översikt (3)` … whichever is free first. */
export function freeTabName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let count = 2; isTaken(name); count += 1) name = `${wanted} (${count})`;
  return name;
}
