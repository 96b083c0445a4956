export type PartKind = 'worksheet' | 'drawing' | 'chart' | 'table';

/** A part to be added to the package, with the parts that it points at: the first of them is `rId1` in its XML. */
export interface NewPart {
  readonly kind: PartKind;
  readonly xml: string;
  readonly related: readonly NewPart[];
}
