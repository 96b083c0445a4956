import ts from 'typescript-5.9';
import { forEachNode } from './edits.ts';
import { addTo } from './groups.ts';
import { coreBody } from './known-places.ts';
import type { Declared, Scopes } from './scopes.ts';

/** The values that the core hands out, by their own names. */
export interface Offered {
  readonly result: ts.ObjectLiteralExpression | undefined;
  /** For each of them the places where it is asked for, as `core().name`. */
  readonly asked: ReadonlyMap<Declared, readonly ts.Identifier[]>;
}

export function offeredByCore({ file, declaredAs }: Scopes): Offered {
  const last = coreBody(file)?.statements.at(-1);
  const result = last && ts.isReturnStatement(last) ? last.expression : undefined;
  if (result === undefined || !ts.isObjectLiteralExpression(result)) return { result: undefined, asked: new Map() };
  const values = new Map<string, Declared>();
  for (const member of result.properties) {
    const value = ts.isShorthandPropertyAssignment(member) ? declaredAs(member.name) : undefined;
    if (value === undefined) throw new Error(`The core hands out more than values by their names: ${member.getText()}`);
    values.set(value.name, value);
  }
  const asked = new Map<Declared, ts.Identifier[]>();
  forEachNode(file, (node) => {
    if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.name)) return;
    const value = isCore(node.expression, file, declaredAs) ? values.get(node.name.text) : undefined;
    if (value !== undefined) addTo(asked, value, node.name);
  });
  return { result, asked };
}

function isCore(node: ts.Expression, file: ts.SourceFile, declaredAs: Scopes['declaredAs']): boolean {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'core') return false;
  return declaredAs(node.expression)?.scope === file;
}
