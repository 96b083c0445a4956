/** Likelihood times impact, 1–25; `undefined` unless both are given. */
export function riskValue(risk: {
  readonly likelihood: number | undefined;
  readonly impact: number | undefined;
}): number | undefined {
  return risk.likelihood === undefined || risk.impact === undefined ? undefined : risk.likelihood * risk.impact;
}

/** From this value on a risk is high and needs an action and an owner. */
export const highRisk = 15;
