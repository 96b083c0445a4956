const form = /^#[0-9A-F]{6}$/i;

/** A colour as Excel is to be told it. */
export function validColour(colour: string): string {
  if (!form.test(colour)) throw new Error(`InvalidArgument: the colour ${colour}`);
  return colour.toUpperCase();
}
