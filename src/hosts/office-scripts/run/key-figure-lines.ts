import { type Dashboard, lightSigns, signText, trendSigns } from '../../../core/index.ts';

/** The key figures for a message, a line each: `Försenade åtgärder: 3 st (■ Röd, ▲ Bättre)`. */
export function keyFigureLines({ keyFigures, indicators }: Dashboard): string[] {
  return keyFigures.flatMap((id) =>
    indicators
      .filter((indicator) => indicator.id === id)
      .map(({ title, valueText, status, trend }) => {
        const signs = [signText(lightSigns[status]), ...(trend === null ? [] : [signText(trendSigns[trend])])];
        return `${title}: ${valueText} (${signs.join(', ')})`;
      }),
  );
}
