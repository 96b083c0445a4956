/**
 * How a cell looks, the same in every host. Colours are `RRGGBB`, sizes points. What is left out is as the spreadsheet's own standard
 * has it.
 */
export interface Look {
  readonly bold?: true;
  readonly underline?: true;
  readonly size?: number;
  /** Colour of the text. */
  readonly ink?: string;
  /** Colour of the ground. */
  readonly fill?: string;
  /** Colour of thin lines on all four sides. */
  readonly edge?: string;
  /** In Excel's English spelling, e.g. `0 %`. */
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
  /** Steps of about three characters from the edge, where the host has such. */
  readonly indent?: number;
}
