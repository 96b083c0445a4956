/** Set by the build: whether the add-on may reach every document that the person reaches, and not only those that it has made for them. */
declare const builtForDomain: boolean;

/** A function, so that the two builds differ by what it answers and nothing else. */
export function isForDomain(): boolean {
  return typeof builtForDomain !== 'undefined' && builtForDomain;
}
