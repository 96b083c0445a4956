/** Set by the build: the version, and what it was built from. */
declare const builtVersion: string;

/** E.g. `1.0.0 (1a2b3c4)`. */
export const version: string = typeof builtVersion === 'undefined' ? '' : builtVersion;
