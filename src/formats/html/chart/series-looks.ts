import { type Chart, seriesColour } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';
import { colours } from './drawing.ts';

/** What a series is drawn with. */
export interface Look {
  /** `#rrggbb` */
  readonly colour: string;
  /** Of an area: its colour, or a pattern on it. */
  readonly fill: string;
}

/** Colours by what the series say; a series but the first has a pattern too, so that no reader depends on colour. */
export function looksOf({ series }: Chart, id: string): readonly Look[] {
  return series.map((each, index) => {
    const colour = `#${seriesColour(each, index)}`;
    return { colour, fill: index === 0 ? colour : `url(#${patternId(id, index)})` };
  });
}

/** A square of this many pixels fills an area. */
const side = 8;
const shapes: readonly { readonly shape: string; readonly width: number; readonly turned: number }[] = [
  { shape: 'M0 4h8', width: 2, turned: 45 },
  { shape: 'M2 2h.1M6 6h.1', width: 2.5, turned: 0 },
  { shape: 'M0 4h8', width: 2, turned: -45 },
  { shape: 'M0 2h8M0 6h8', width: 1.5, turned: 0 },
  { shape: 'M2 0v8M6 0v8', width: 1.5, turned: 0 },
  { shape: 'M0 4h8M4 0v8', width: 1.5, turned: 45 },
];

/** The patterns that `looksOf` names. @param id of the drawing, unique in its page */
export function patternsOf(looks: readonly Look[], id: string): Html | null {
  if (looks.length < 2) return null;
  return html`<defs>${looks.slice(1).map(({ colour }, index) => {
    const { shape, width, turned } = shapes[index % shapes.length] as (typeof shapes)[number];
    return html`<pattern id="${patternId(id, index + 1)}" width="${side}" height="${side}" patternUnits="userSpaceOnUse"${
      turned !== 0 && html` patternTransform="rotate(${turned})"`
    }><path fill="${colour}" d="M0 0h${side}v${side}H0z"/><path stroke="${colours.paper}" stroke-opacity=".4" stroke-width="${width}" stroke-linecap="round" d="${shape}"/></pattern>`;
  })}</defs>`;
}

function patternId(id: string, index: number): string {
  return `${id}-p${index}`;
}
