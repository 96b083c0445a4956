/** Set in place of the name by the build. */
declare const builtVersion: string;

/** The version in package.json. */
export const version: string = builtVersion;
