import ts from 'typescript-5.9';
import { type Edit, forEachNode, newNames, paysOff, replaced } from './edits.ts';
import { groupBy } from './groups.ts';
import { coreBody, isMemberName } from './known-places.ts';

/** Texts that the core often writes, and `undefined`, as constants that stand first in it. */
export function namedValues(file: ts.SourceFile): Edit[] {
  const body = coreBody(file);
  if (body === undefined) return [];
  const values: ts.Node[] = [];
  forEachNode(body, (node) => {
    if (isNameable(node)) values.push(node);
  });
  const often = [...groupBy(values, (node) => node.getText())].filter(([text, places]) =>
    paysOff(text.length, places.length, `,=${text}`.length),
  );
  if (often.length === 0) return [];
  const newName = newNames(file, 'often');
  const named = often.map(([text, places]) => ({ name: newName(), text, places }));
  // Without its type the compiler would take it for a value of any type, where it is not strict.
  const constants = named.map(({ name, text }) => `${name}${text === 'undefined' ? ':undefined' : ''}=${text}`);
  const start = body.getStart() + 1;
  return [
    { start, end: start, text: `const ${constants.join()};` },
    ...named.flatMap(({ name, places }) => places.map((node) => replaced(node, name))),
  ];
}

function isNameable(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === 'undefined' && !isMemberName(node);
  return ts.isStringLiteralLike(node) && !isPartOfSyntax(node);
}

/** Texts that are names, and those that tell the compiler something only where they are written out. */
function isPartOfSyntax(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) {
    const isMember = parent.operatorToken.kind === ts.SyntaxKind.InKeyword && parent.left === node;
    return isMember || ts.isTypeOfExpression(parent.left) || ts.isTypeOfExpression(parent.right);
  }
  if (ts.isCaseClause(parent)) return ts.isTypeOfExpression(parent.parent.parent.expression);
  return (
    ts.isLiteralTypeNode(parent) ||
    ts.isAsExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isComputedPropertyName(parent) ||
    ts.isTaggedTemplateExpression(parent) ||
    ts.isExpressionStatement(parent) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    (parent as ts.NamedDeclaration).name === node
  );
}
