/** Likelihood times impact; `undefined` unless both are given. */
export function riskValue(risk: {
  readonly likelihood: number | undefined;
  readonly impact: number | undefined;
}): number | undefined {
  return risk.likelihood === undefined || risk.impact === undefined ? undefined : risk.likelihood * risk.impact;
}

/** How high a risk is, the lowest first, with the share of the highest value that each begins at. */
export const riskLevels = [
  { level: 'low', word: 'Låg', from: 0 },
  { level: 'moderate', word: 'Måttlig', from: 0.2 },
  { level: 'raised', word: 'Förhöjd', from: 0.4 },
  { level: 'high', word: 'Hög', from: 0.6 },
] as const;

export type RiskLevel = (typeof riskLevels)[number]['level'];

/**
 * How high a risk of a value is, by the highest value that a risk can have.
 * @example riskLevelOf(16, 25) // 'high'
 */
export function riskLevelOf(value: number, highest: number): RiskLevel {
  return riskLevels.reduce<RiskLevel>((found, { level, from }) => (value / highest >= from ? level : found), 'low');
}

/** The lowest value of a level, e.g. 10 of `raised` on a scale of five steps. */
export function lowestOf(level: RiskLevel, highest: number): number {
  const from = riskLevels.find((each) => each.level === level)?.from ?? 0;
  return Math.max(1, Math.ceil(from * highest - 1e-9));
}

/**
 * From this value on a risk is high and needs an action and an owner.
 * @param steps as many as likelihood and impact have
 * @example highRiskFrom(5) // 15
 */
export function highRiskFrom(steps: number): number {
  return lowestOf('high', steps * steps);
}
