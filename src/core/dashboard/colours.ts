import { foldText } from '../workbook/text.ts';
import { palette } from './palette.ts';

/**
 * What a colour says of a value that has a name. `level-0` is the lowest level of a scale; `low` to `high` are grades of how grave
 * something is, and none of them is good.
 */
export type ColourRole =
  | 'good'
  | 'fair'
  | 'waiting'
  | 'ongoing'
  | 'ended'
  | 'unknown'
  | 'low'
  | 'medium'
  | 'high'
  | `level-${0 | 1 | 2 | 3 | 4}`;

/** `RRGGBB`. Each has a contrast of at least 4.5:1 against white: white labels stand on them, and they stand on paper. */
const roleColours: Readonly<Record<ColourRole, string>> = {
  good: palette.good,
  fair: '8A5A00',
  waiting: '6B4C7E',
  ongoing: palette.accent,
  ended: '333F4B',
  unknown: '6B7280',
  low: '4F6D8C',
  medium: '9A5B00',
  high: 'A3232F',
  'level-0': '4F78A3',
  'level-1': '2F639C',
  'level-2': '1D4A7D',
  'level-3': '143A66',
  'level-4': '0A1F3C',
};

/** For series whose names are no judgement, in order. Neither green nor red among them: those say good and grave. */
const plainColours = ['1F4E79', '8A4B08', '5B3E96', '0E6C8C', '52606D', '86198F', '5F4B3B', '4A5A9E'] as const;

/** `RRGGBB` of a series of a chart, by what its name says, else by its place. */
export function seriesColour({ role }: { readonly role?: ColourRole }, index: number): string {
  return role === undefined ? (plainColours[index % plainColours.length] as string) : roleColours[role];
}

const severities = { låg: 'low', medel: 'medium', hög: 'high' } as const satisfies Record<string, ColourRole>;

const roles: ReadonlyMap<string, ColourRole> = new Map<string, ColourRole>([
  ...Object.entries(severities),
  ['ej påbörjad', 'waiting'],
  ['pågående', 'ongoing'],
  ['klar', 'good'],
  ['pausad', 'fair'],
  ['avbruten', 'ended'],
]);

/** What the name of a value says; `undefined` = nothing, as that of a type or a unit. */
export function roleOf(name: string): ColourRole | undefined {
  const folded = foldText(name);
  return folded.startsWith('utan ') ? 'unknown' : roles.get(folded);
}

/**
 * The roles of severities in the order of their list. A value of people's own has that of its place, from the lowest; from the
 * highest where the list has Hög before Låg.
 */
export function severityRoles(names: readonly string[]): (ColourRole | undefined)[] {
  const ranked = names.filter((name) => roleOf(name) !== 'unknown');
  const grades: readonly (ColourRole | undefined)[] = Object.values(severities);
  const gradeOf = (name: string) => grades.indexOf(roleOf(name));
  const known = ranked.map(gradeOf).filter((grade) => grade !== -1);
  const falling = known.length > 1 && (known[0] as number) > (known[known.length - 1] as number);
  return names.map((name) => {
    const role = roleOf(name);
    if (role !== undefined) return role;
    const place = ranked.indexOf(name);
    const rank = (falling ? ranked.length - 1 - place : place) / Math.max(1, ranked.length - 1);
    return grades[Math.min(grades.length - 1, Math.floor(rank * grades.length))];
  });
}

/** The roles of the levels of a scale, from the lowest; a scale of more than five levels is spread over them. */
export function levelRoles(count: number): ColourRole[] {
  return Array.from({ length: count }, (_, index): ColourRole => {
    const level = count <= 5 ? index : Math.round((index * 4) / (count - 1));
    return levels[level] as ColourRole;
  });
}

const levels: readonly ColourRole[] = ['level-0', 'level-1', 'level-2', 'level-3', 'level-4'];
