import type { Dashboard } from '../../core/index.ts';
import { jsonText } from './json.ts';

/** The dashboard as one JSON document: its figures by indicator id, each with the ids of the rows behind it. */
export function dashboardJson({ indicators, ...dashboard }: Dashboard): string {
  return jsonText({
    ...dashboard,
    indicators: Object.fromEntries(indicators.map(({ id, ...figure }) => [id, figure])),
  });
}
