import type { Settings } from '../records/settings/read-settings.ts';

/** What a figure's steps are: `klassning` = those of the scale of classification, `risk` = those of likelihood and impact. */
export type FigureScale = 'klassning' | 'risk';

/** How a scale stands in the history; `''` = the figure depends on none. */
export function scaleName(scale: FigureScale | undefined, settings: Pick<Settings, 'scale' | 'riskSteps'>): string {
  if (scale === 'klassning') return settings.scale.name;
  return scale === 'risk' ? nameOfRiskScale(settings.riskSteps) : '';
}

/**
 * Whether a figure from the history is on the scale of one of today.
 * @param then `''` = from before the column Skala, when risks had five steps and the scale of classification was not noted
 */
export function isOnScale(then: string, now: string): boolean {
  if (then !== '') return then === now;
  return !now.endsWith(riskSteps) || now === nameOfRiskScale(5);
}

const riskSteps = ' steg';

function nameOfRiskScale(steps: number): string {
  return `${steps}${riskSteps}`;
}
