import type { Indicator, TrafficLight } from '../dashboard/indicator.ts';
import { indicator, type ReviewInput } from './review-input.ts';

/** Key figures that a management is shown at most. */
const mostFigures = 6;

const urgency: readonly TrafficLight[] = ['röd', 'gul', 'grön'];

/** The figures of the summary, in the dashboard's order: those that are judged, the most urgent where there are many. */
export function shownFigures(input: ReviewInput): readonly Indicator[] {
  const judged = input.dashboard.keyFigures
    .filter((id) => id !== 'L1')
    .map((id) => indicator(input, id))
    .filter(({ status }) => status !== 'ingen');
  const urgent = [...judged].sort((a, b) => urgency.indexOf(a.status) - urgency.indexOf(b.status));
  const chosen = new Set(urgent.slice(0, mostFigures));
  return judged.filter((figure) => chosen.has(figure));
}

/** Those of them that are red, each of which the summary says why. */
export function redFigures(input: ReviewInput): readonly Indicator[] {
  return shownFigures(input).filter(({ status }) => status === 'röd');
}
