import ts from 'typescript-5.9';
import { forEachNode } from '../../../scripts/office-scripts/bundle/shorten/edits.ts';
import { isMemberName } from '../../../scripts/office-scripts/bundle/shorten/known-places.ts';
import { type Declared, readScopes } from '../../../scripts/office-scripts/bundle/shorten/scopes.ts';

/** What each name of a script stands for, in the order in which the names are written: the how manieth of what it declares. */
export function meaningsOf(code: string): (number | string)[] {
  const { file, declared, declaredAs } = readScopes(code);
  const order = new Map<Declared | undefined, number>(declared.map((each, index) => [each, index]));
  const found: (number | string)[] = [];
  forEachNode(file, (node) => {
    if (ts.isIdentifier(node) && !isMemberName(node)) found.push(order.get(declaredAs(node)) ?? node.text);
  });
  return found;
}
