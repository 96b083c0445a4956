import { formatFigure, type Indicator, lightSigns, type Severity, type TrafficLight } from '../../core/index.ts';
import { type Html, html } from './html.ts';

interface Mark {
  readonly icon: string;
  readonly word: string;
  readonly tone: string;
}

const lights: Readonly<Record<TrafficLight, Mark>> = {
  grön: { icon: 'ok', word: lightSigns.grön.word, tone: 'good' },
  gul: { icon: 'warning', word: lightSigns.gul.word, tone: 'fair' },
  röd: { icon: 'stop', word: lightSigns.röd.word, tone: 'poor' },
  ingen: { icon: 'none', word: lightSigns.ingen.word, tone: 'plain' },
};

const gravities: Readonly<Record<Severity, Mark>> = {
  Fel: { icon: 'stop', word: 'Fel', tone: 'poor' },
  Varning: { icon: 'warning', word: 'Varning', tone: 'fair' },
  Upplysning: { icon: 'info', word: 'Upplysning', tone: 'plain' },
};

/** Colour, icon and word together. */
export function lightMark(light: TrafficLight): Html {
  return mark(lights[light]);
}

export function severityMark(severity: Severity): Html {
  return mark(gravities[severity]);
}

/** `Bättre, tidigare 38 % (2025-06-30)`; nothing without a snapshot to compare with. */
export function trendMark(indicator: Indicator): Html | null {
  const { previous, unit, yardstick } = indicator;
  if (previous === null) return null;
  const before = html`tidigare ${formatFigure(previous.value, unit, yardstick)} <span class="together">(${previous.date})</span>`;
  const word = trendWord(indicator);
  return html`<span class="trend">${word}${word !== null && ', '}${before}</span>`;
}

/** How a figure has moved since the snapshot before, in a word; the arrow shows which way the value went. */
export function trendWord({ previous, trend, value }: Pick<Indicator, 'previous' | 'trend' | 'value'>): Html | null {
  if (previous === null || trend === null || value === null) return null;
  const moved = trend === 'oförändrad' ? 0 : value - previous.value;
  const way = moved > 0 ? 'up' : moved < 0 ? 'down' : 'level';
  const word = `${trend.slice(0, 1).toUpperCase()}${trend.slice(1)}`;
  return html`<span class="together trend-${tones[trend]}">${icon(way)}<b>${word}</b></span>`;
}

const tones = { bättre: 'good', sämre: 'poor', oförändrad: 'plain', förändrad: 'plain' } as const;

/** One of the symbols of `iconSprite`; the word beside it says the same. */
function icon(name: string): Html {
  return html`<svg class="icon" aria-hidden="true" focusable="false"><use href="#icon-${name}"></use></svg>`;
}

function mark({ icon: name, word, tone }: Mark): Html {
  return html`<span class="mark mark-${tone}">${icon(name)}${word}</span>`;
}

/** Drawn once, at the top of the page. */
export const iconSprite: Html = html`<svg class="sprite" aria-hidden="true" focusable="false">
<symbol id="icon-ok" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.5" fill="currentColor"/><path d="M4.5 8.2l2.4 2.4 4.6-5" class="knocked-out" fill="none" stroke-width="1.8"/></symbol>
<symbol id="icon-warning" viewBox="0 0 16 16"><path d="M8 .8L15.6 14.8H.4z" fill="currentColor"/><path d="M8 5.5v4.6M8 11.3v1.7" class="knocked-out" stroke-width="1.8"/></symbol>
<symbol id="icon-stop" viewBox="0 0 16 16"><path d="M4.8.5h6.4l4.3 4.3v6.4l-4.3 4.3H4.8L.5 11.2V4.8z" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" class="knocked-out" stroke-width="1.8"/></symbol>
<symbol id="icon-info" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.5" fill="currentColor"/><path d="M8 7v5M8 3.8v1.9" class="knocked-out" stroke-width="1.8"/></symbol>
<symbol id="icon-none" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8h6" stroke="currentColor" stroke-width="1.6"/></symbol>
<symbol id="icon-up" viewBox="0 0 16 16"><path d="M3 12L12 3.5M5.5 3.2H12.4V10" fill="none" stroke="currentColor" stroke-width="1.8"/></symbol>
<symbol id="icon-down" viewBox="0 0 16 16"><path d="M3 4l9 8.5M5.5 12.8H12.4V6" fill="none" stroke="currentColor" stroke-width="1.8"/></symbol>
<symbol id="icon-level" viewBox="0 0 16 16"><path d="M1.5 8h12M9 3.6L13.6 8 9 12.4" fill="none" stroke="currentColor" stroke-width="1.8"/></symbol>
</svg>`;
