import type ts from 'typescript-4.0';

/** A place where a script goes against a rule of the editor's. */
export interface Breach {
  readonly rule: string;
  readonly node: ts.Node;
}
