import { type CellStyle, countFormat, type KnownValue, type Shade, shadeInk } from '../../../core/index.ts';
import { dateFormat, generalFormat } from '../write/cell-input.ts';

/** How a cell looks. Colours as `#rrggbb`. */
export interface Look {
  readonly ink: string;
  readonly fill: string;
  readonly weight: 'bold' | 'normal';
  readonly size: number;
  readonly format: string;
  readonly align: 'left' | 'right' | 'center';
  readonly wrap: boolean;
}

const ink = '#1f2933';
const muted = '#52606d';
const heading = '#1f3864';

export const plain: Look = {
  ink,
  fill: '#ffffff',
  weight: 'normal',
  size: 10,
  format: generalFormat,
  align: 'left',
  wrap: false,
};

/** The header row of a table. */
export const headerLook: Look = { ...plain, ink: '#ffffff', fill: '#1f4e79', weight: 'bold', wrap: true };

/** An icon before the word, so that colour never says it alone; as a format, so that filters and formulas see the word. */
function signal(icon: string, fill: string, signalInk: string): Look {
  return { ...plain, ink: signalInk, fill, weight: 'bold', format: `"${icon} "@` };
}

const good = signal('●', '#ddf1e0', '#1b5e2a');
const attention = signal('▲', '#fff0c2', '#6b4a00');
const bad = signal('■', '#fbdfdb', '#8a1c12');
const information = signal('►', '#e1edf8', '#1b4b7a');
const none = signal('○', '#eceff2', muted);

const looks: Readonly<Record<CellStyle, Look>> = {
  title: { ...plain, ink: heading, weight: 'bold', size: 18 },
  subtitle: { ...plain, ink: muted },
  heading: { ...plain, ink: heading, weight: 'bold', size: 13 },
  text: plain,
  wrapped: { ...plain, wrap: true },
  date: { ...plain, format: 'yyyy-mm-dd' },
  integer: { ...plain, format: '0', align: 'right' },
  decimal: { ...plain, format: '0.0', align: 'right' },
  percent: { ...plain, format: '0 %', align: 'right' },
  muted: { ...plain, ink: muted },
  'severity-fel': bad,
  'severity-varning': attention,
  'severity-upplysning': information,
  'light-grön': good,
  'light-gul': attention,
  'light-röd': bad,
  'light-ingen': none,
};

/** The look of a cell; in a table text wraps, on a free line it runs on to the right. */
export function lookOf(style: CellStyle, value: KnownValue, inTable: boolean): Look {
  const look = looks[style];
  const dated = typeof value === 'object' && value !== null ? { ...look, format: dateFormat(value) } : look;
  return inTable && !dated.wrap ? { ...dated, wrap: true } : dated;
}

/** A cell of a coloured grid; the number format says what the colour says. */
export function matrixLook(shade: Shade | null): Look {
  const look: Look = { ...plain, align: 'center', format: countFormat(shade) };
  return shade === null ? look : { ...look, ...shaded(shade), weight: 'bold' };
}

/** A line that says what a colour of the grid means; without one, what no colour means. */
export function legendLook(shade: Shade | null): Look {
  return shade === null ? { ...plain, ink: muted } : { ...plain, ...shaded(shade) };
}

function shaded({ fill }: Shade): Pick<Look, 'ink' | 'fill'> {
  return { ink: `#${shadeInk}`, fill: `#${fill}`.toLowerCase() };
}
