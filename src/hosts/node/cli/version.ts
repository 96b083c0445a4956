/** Set in place of the name by the build. */
declare const LIS_VERSION: string;

/** The version in package.json. */
export const version: string = LIS_VERSION;
