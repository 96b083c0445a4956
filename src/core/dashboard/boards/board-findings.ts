import type { Severity } from '../../validation/finding.ts';
import { daysBetween } from '../../workbook/civil-date.ts';
import { countOf } from '../../workbook/format.ts';
import { mostCommon } from '../group-rows.ts';
import type { Board } from './delivery.ts';

/** Something about the boards together that a person should know. */
export interface BoardFinding {
  readonly rule: 'SN-01' | 'SN-02' | 'SN-03' | 'SN-04' | 'SN-05' | 'SN-06' | 'SN-07';
  readonly severity: Severity;
  readonly board: string;
  /** Swedish, a sentence: what is wrong and what to do. */
  readonly message: string;
}

/** Figures older than this are told to be old. */
const oldestDays = 60;

/** What is missing, and what cannot be compared: by board, then rule. */
export function boardFindings(
  boards: readonly Board[],
  { year, due, today }: { readonly year: number; readonly due: string | undefined; readonly today: string },
): BoardFinding[] {
  const isPast = due !== undefined && due < today;
  const usual = usualSettings(boards);
  const editions = new Set(boards.flatMap(({ delivery }) => delivery?.report.edition ?? []));
  return boards.flatMap(({ name, state, delivery, others }): BoardFinding[] => {
    const found: BoardFinding[] = [];
    const tell = (rule: BoardFinding['rule'], severity: Severity, message: string) =>
      found.push({ rule, severity, board: name, message });
    if (delivery === undefined) {
      const when =
        due === undefined ? '' : isPast ? `, och skulle ha gjort det senast ${due}` : ` än; det ska den senast ${due}`;
      tell(
        'SN-01',
        isPast ? 'Fel' : 'Varning',
        `${name} har inte levererat något${when}. Be om arbetsboken eller dashboard.json.`,
      );
      return found;
    }
    const { report } = delivery;
    if (isPast && state === 'Utkast')
      tell(
        'SN-02',
        'Varning',
        `${name} har bara ett utkast, och det skulle vara klart senast ${due}. Be om den slutliga genomgången.`,
      );
    if (report.year !== year)
      tell(
        'SN-03',
        'Fel',
        `${name} gäller ${report.year} och de andra ${year}. Dess siffror är inte med i stadens: be om genomgången för ${year}.`,
      );
    const differing = settingsThatDiffer(report.settings, usual);
    if (differing.length > 0)
      tell(
        'SN-04',
        'Varning',
        `${name} räknar med ${differing.join(' och ')}. Jämför den inte med de andra på det som beror av det.`,
      );
    const age = daysBetween(report.today, today);
    if (age > oldestDays)
      tell(
        'SN-05',
        'Varning',
        `${name} är räknad ${report.today}, för ${countOf(age, 'dag', 'dagar')} sedan. Be om en ny körning.`,
      );
    if (others.length > 0) {
      const files = others.map(({ source }) => source).join(', ');
      tell(
        'SN-06',
        'Fel',
        `${name} finns i flera filer: ${delivery.source} gäller, och ${files} är inte med. Ta bort den som är fel.`,
      );
    }
    if (editions.size > 1 && report.edition === 'Offentlig') {
      tell(
        'SN-07',
        'Varning',
        `${name} är en offentlig utgåva och andra interna: dess skyddsvärda rader är inte räknade. Be om den interna, eller lägg samman bara offentliga.`,
      );
    }
    return found;
  });
}

type Settings = NonNullable<Board['delivery']>['report']['settings'];

const settingNames: Readonly<Record<keyof Settings, string>> = {
  scale: 'klassningsskalan',
  riskScale: 'riskskalan',
  yellowLimit: 'gul gräns',
  redLimit: 'röd gräns',
  trainingTarget: 'utbildningsmålet',
  reclassificationMonths: 'omklassning efter månader',
};

/** What most boards have of each setting. */
function usualSettings(boards: readonly Board[]): Partial<Settings> {
  const all = boards.flatMap(({ delivery }) => delivery?.report.settings ?? []);
  return Object.fromEntries(
    Object.keys(settingNames).map((key) => [key, mostCommon(all.map((settings) => settings[key as keyof Settings]))]),
  );
}

function settingsThatDiffer(settings: Settings, usual: Partial<Settings>): string[] {
  return (Object.keys(settingNames) as (keyof Settings)[]).flatMap((key) =>
    settings[key] === usual[key]
      ? []
      : [`${settingNames[key]} ${String(settings[key])} (de andra ${String(usual[key])})`],
  );
}
