import type { Records } from '../records/records.ts';
import { builtInScales } from '../schema/scale.ts';
import { formatDate, formatLimitShare } from '../workbook/format.ts';
import { foldText } from '../workbook/text.ts';
import type { KnownValue } from '../workbook/workbook.ts';
import type { Severity } from './finding.ts';

export interface SettingProblem {
  readonly rule: string;
  readonly key: string;
  readonly message: string;
  /** Left out: the rule's own. */
  readonly severity?: Severity;
  readonly fix?: KnownValue | undefined;
  /** Left out: the row of the setting. */
  readonly rowNumber?: number | null;
}

/** Settings whose values can be read, but not used together with the rest of the workbook. */
export function unusableSettings(records: Records): SettingProblem[] {
  return [...unknownScale(records), ...contradictions(records)];
}

/** A scale that is neither built in nor a list of the workbook's own. */
function unknownScale(records: Records): SettingProblem[] {
  const { scaleName } = records.settingsReading;
  const known = builtInScales.map(({ name }) => name);
  if (scaleName === '' || records.list('Klassningsskala', []).length > 0) return [];
  if (known.some((name) => foldText(name) === foldText(scaleName))) return [];
  return [
    {
      rule: 'S-10',
      key: 'scale',
      message: `Klassningsskalan ”${scaleName}” är okänd. Skriv ${known.join(' eller ')}, eller lägg in skalans nivåer som listan Klassningsskala i bladet Listor.`,
    },
  ];
}

/** Pairs of settings of which the one sets a bound to the other. */
function* contradictions({ settings, settingsReading: { given } }: Records): Iterable<SettingProblem> {
  const { year, periodFrom, periodTo, yellowLimit, redLimit } = settings;
  const horizonEnd = given.get('horizonEnd');
  if (typeof horizonEnd === 'number' && horizonEnd < year) {
    const message = `Inriktning till och med ${horizonEnd} är före Verksamhetsår ${year}. Skriv ${year} eller ett senare år; tills dess räknas inriktningen till ${year}.`;
    yield { rule: 'S-12', key: 'horizonEnd', message };
  }
  const followedUp = given.get('followedUpYear');
  if (typeof followedUp === 'number' && followedUp > year) {
    const message = `Uppföljningsår ${followedUp} är efter Verksamhetsår ${year}. Skriv ${year} eller ett tidigare år; tills dess följs ${year} upp.`;
    yield { rule: 'S-12', key: 'followedUpYear', message };
  }
  if (periodTo < periodFrom) {
    const message = `Perioden slutar ${formatDate(periodTo)} men börjar ${formatDate(periodFrom)}, så ingen händelse hör till den. Rätta Period från eller Period till.`;
    yield { rule: 'S-12', key: given.has('periodTo') ? 'periodTo' : 'periodFrom', message };
  }
  if (redLimit > yellowLimit) {
    const message = `Röd gräns ${formatLimitShare(redLimit)} är högre än Gul gräns ${formatLimitShare(yellowLimit)}, så inget trafikljus blir gult. Rätta den ena.`;
    yield { rule: 'S-12', key: given.has('redLimit') ? 'redLimit' : 'yellowLimit', message };
  }
}
