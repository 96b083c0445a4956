import type fc from 'fast-check';

/** Something that holds for every case of its kind. */
export interface Property {
  /** For the command line and reports, e.g. `review`. */
  readonly name: string;
  /** What has to hold. */
  readonly claim: string;
  /** Number of cases in the test suite, and in one round of a long run. */
  readonly cases: number;
  // biome-ignore lint/suspicious/noExplicitAny: properties of all kinds of cases stand in one list, and only fast-check calls them.
  readonly property: fc.IPropertyWithHooks<any> | fc.IAsyncPropertyWithHooks<any>;
}
