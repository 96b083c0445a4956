/** What Google says when a sheet may not be changed, and the same for a person. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [
    /typed columns/i,
    'bladet är en tabell i Google Kalkylark, där kolumnerna har bestämda typer. Ställ in listor och format i tabellen, eller gör om den till ett vanligt område (Format > Konvertera tillbaka till ett icke-formaterat område).',
  ],
  [
    /protected (?:cell|range|sheet|object)/i,
    'någon har skyddat cellerna. Be den som äger kalkylarket om rätt att ändra (Data > Skydda ark och intervall).',
  ],
];

/** Why Google would not change something: what is known in Swedish, anything else as Google says it, and in the log too. */
export function refusalOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const known = refusals.find(([pattern]) => pattern.test(message))?.[1];
  // biome-ignore lint/suspicious/noConsole: the log of executions is where an administrator looks for faults.
  if (known === undefined) console.error(error);
  return known ?? message;
}
