/**
 * Headers as an Excel table can have them: on one line, none empty, no two alike whatever their case.
 * `['Antal', 'antal', '']` → `['Antal', 'antal 2', 'Kolumn 3']`.
 */
export function tableHeaders(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((header, index) => {
    const base = header.replace(/\s+/g, ' ').trim() || `Kolumn ${index + 1}`;
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
