/** Where something stands in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where an element stands in a text, in whichever of the two ways an empty one is written. */
export interface ElementSpan extends Span {
  /** As it is written, prefix included. */
  readonly name: string;
  /** Where its opening tag ends and its content begins. */
  readonly tagEnd: number;
  /** Where its content ends; the same as `tagEnd` for an empty element. */
  readonly contentEnd: number;
  /** Written as `<a/>`, so that it has to be opened before anything can be put inside. */
  readonly selfClosing: boolean;
}
