/** The ending of a file name with its dot, in lower case: `.xlsx` of `VP.XLSX`; empty for a name without, and for one that is nothing else. */
export function fileEnding(name: string): string {
  return /.(\.[^.]*)$/s.exec(name)?.[1]?.toLowerCase() ?? '';
}
