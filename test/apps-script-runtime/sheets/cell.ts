import type { RuleModel } from './rule-model.ts';

/** What a cell holds: a date is its serial number, told by the number format; `''` is empty. */
export type CellContent = string | number | boolean;

export type BorderSide = 'top' | 'left' | 'bottom' | 'right';

/** How a cell looks. A look is never changed, so that cells can share one. */
export interface Look {
  readonly format: string;
  readonly background: string;
  readonly fontColor: string;
  readonly fontWeight: string;
  readonly fontStyle: string;
  readonly fontLine: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: 'WRAP' | 'OVERFLOW' | 'CLIP';
  /** Sides with a line, each with its colour. */
  readonly borders: Readonly<Partial<Record<BorderSide, string>>>;
}

/** The format of a cell that nobody gave one: Google decides by what is written. */
export const automatic = 'General';

export const plainLook: Look = {
  format: automatic,
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  fontFamily: 'Arial',
  fontSize: 10,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: 'OVERFLOW',
  borders: {},
};

export interface Cell {
  content: CellContent;
  /** With its `=`; `''` = none. */
  formula: string;
  /** Alternative text of a picture that was placed in the cell; left out = it holds none. */
  picture?: string;
  note: string;
  look: Look;
  validation: RuleModel | null;
}

export function emptyCell(): Cell {
  return { content: '', formula: '', note: '', look: plainLook, validation: null };
}
