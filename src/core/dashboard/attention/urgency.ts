import type { Indicator, TrafficLight } from '../indicator.ts';

const lights: readonly TrafficLight[] = ['röd', 'gul', 'grön', 'ingen'];

/** Figures with the graver light first, and of one light those that are further from where they should be; else in their own order. */
export function byUrgency(indicators: readonly Indicator[]): Indicator[] {
  const urgency = new Map(
    indicators.map((figure) => [figure, [lights.indexOf(figure.status), shortfall(figure)] as const]),
  );
  return [...indicators].sort((a, b) => {
    const [[light, short], [otherLight, otherShort]] = [urgency.get(a) ?? none, urgency.get(b) ?? none];
    return light - otherLight || otherShort - short;
  });
}

const none = [lights.length, 0] as const;

/** How much of what should be is lacking, as a share 0–1; 0 = nothing, or it cannot be said. */
function shortfall({ value, target, expected, polarity, rows, population }: Indicator): number {
  if (value === null) return 0;
  if (expected !== null) return lacking(rows.length, expected.value);
  if (target === null) return 0;
  if (polarity === 'högt är bra') return lacking(value, target);
  if (value <= target) return 0;
  return population.length === 0 ? 1 : rows.length / population.length;
}

function lacking(reached: number, wanted: number): number {
  return wanted <= 0 ? 0 : Math.max(0, 1 - reached / wanted);
}
