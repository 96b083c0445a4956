/** Names, in lower case, that a new table of a workbook cannot have: Excel keeps one list of tables and names. */
export function takenNames(workbook: ExcelScript.Workbook): Set<string> {
  const taken = new Set<string>();
  for (const table of workbook.getTables()) taken.add(table.getName().toLowerCase());
  for (const item of workbook.getNames()) taken.add(item.getName().toLowerCase());
  return taken;
}

/** The wanted name, or with a number after it; it is taken from then on. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}_${count}`;
  taken.add(name.toLowerCase());
  return name;
}
