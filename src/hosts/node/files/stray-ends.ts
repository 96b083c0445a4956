const stray = /[.\s]/;

/** A name without dots and blanks at its ends, which some file systems drop or hide the file for. */
export function withoutStrayEnds(name: string): string {
  let start = 0;
  while (start < name.length && stray.test(name[start] as string)) start++;
  return withoutStrayEnd(name.slice(start));
}

/** A name without dots and blanks after it. */
export function withoutStrayEnd(name: string): string {
  let end = name.length;
  while (end > 0 && stray.test(name[end - 1] as string)) end--;
  return name.slice(0, end);
}
