/**
 * Whether a tab has the name that the program gave it. Another name means that somebody wants to keep it.
 * @example hasGivenName('Översikt (2)', 'Översikt') // true
 */
export function hasGivenName(name: string, wanted: string): boolean {
  return name === wanted || (name.startsWith(`${wanted} (`) && /^\(\d+\)$/.test(name.slice(wanted.length + 1)));
}

/** `Översikt`, `Översikt (2)`, `Översikt (3)` … whichever is free first. */
export function freeTabName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let count = 2; isTaken(name); count += 1) name = `${wanted} (${count})`;
  return name;
}
