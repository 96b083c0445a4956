import { formatFigure, formatNumber, type Indicator, unknownText } from '../../../../core/index.ts';
import { type Html, html } from '../../html.ts';
import { trendWord } from '../../marks.ts';

/** Fewer cases than this are told as numbers, since a percent of so few says more than is known. */
const few = 20;

/** The figure now, and the same in another way; empty text = there is none. */
export function nowText({
  aggregation,
  valueText,
  rows,
  population,
}: Indicator): readonly [now: string, beside: string] {
  if (aggregation !== 'share' || population.length === 0) return [valueText, ''];
  const counted = `${formatNumber(rows.length)}\u00A0av\u00A0${formatNumber(population.length)}`;
  return population.length < few ? [counted, valueText] : [valueText, counted];
}

/** The number of the snapshot before, and whether the figure is better now. */
export function lastTime(indicator: Indicator): Html {
  const { previous } = indicator;
  if (previous === null) return html`ingen mätning`;
  return html`${earlier(indicator, previous)} ${trendWord(indicator)}`;
}

/** The number of a year ago, where that is another than the snapshot before. */
export function lastYear(indicator: Indicator): Html | null {
  const { lastYear: before, previous } = indicator;
  return before === null || before.date === previous?.date ? null : earlier(indicator, before);
}

/** What a reader has to know of a figure that is not whole, a sentence each. */
export function lacksOf(indicator: Indicator): readonly string[] {
  const { missing, notJudged } = indicator;
  return [missing ?? '', notJudged, unknownText(indicator)].filter((text) => text !== '');
}

function earlier({ unit, yardstick }: Indicator, { value, date }: NonNullable<Indicator['previous']>): Html {
  return html`${formatFigure(value, unit, yardstick)} <span class="when">${date}</span>`;
}
