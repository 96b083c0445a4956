import { groupBy, joinWords } from '../../../core/index.ts';
import { UserError } from '../run/user-error.ts';

/** Something that Google would not change. */
export interface Refusal {
  /** A sheet, or a cell of one. */
  readonly where: string;
  /** A sentence without its first letter large. */
  readonly why: string;
}

/** What Google says when something may not be changed, and the same for a person. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [
    /typed columns/i,
    'bladet är en tabell i Google Kalkylark, där kolumnerna har bestämda typer. Ställ in listor och format i tabellen, eller gör om den till ett vanligt område (Format > Konvertera tillbaka till ett icke-formaterat område).',
  ],
  [
    /protected (?:cell|range|sheet|object)/i,
    'någon har skyddat cellerna. Be den som äger kalkylarket om rätt att ändra (Data > Skydda ark och intervall).',
  ],
  [
    /permission to call|permissions are not sufficient|authori[sz]ation is required|insufficient (?:authentication scopes|permission)/i,
    'du har inte gett tillägget alla behörigheter som det behöver. Ladda om kalkylarket, välj kommandot igen och kryssa i alla rutor när Google frågar. Frågar Google inte: ta bort tillägget på myaccount.google.com/connections och välj kommandot igen.',
  ],
];

/** What a fault of Google's means to a person; `undefined` = it is not one of those that are known. */
export function knownRefusal(error: unknown): string | undefined {
  const message = messageIn(error);
  return refusals.find(([pattern]) => pattern.test(message))?.[1];
}

/** Why Google would not change something: what is known in Swedish, anything else as Google says it, and in the log too. */
export function refusalOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const known = knownRefusal(error);
  // biome-ignore lint/suspicious/noConsole: the log of executions is where an administrator looks for faults.
  if (known === undefined) console.error(error);
  return known ?? messageIn(error);
}

function messageIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Places that a sentence names one by one. */
const mostNamed = 15;

/** What was refused, a sentence for each reason: `Gick inte att skriva Risker och Beslut: någon har skyddat cellerna.` */
export function refusalTexts(lead: string, refused: readonly Refusal[]): string[] {
  return [...groupBy(refused, ({ why }) => why)].map(([why, group]) => {
    const places = group.map(({ where }) => where);
    const rest = places.length - mostNamed;
    const named = rest > 0 ? [...places.slice(0, mostNamed), `${rest} till`] : places;
    return `${lead} ${joinWords(named)}: ${why}`;
  });
}
