import ts from 'typescript-5.9';
import { faultAt } from './fault-at.ts';

/** Methods of lists whose callbacks the editor wants as arrow functions, with how many values each hands over. */
const callbackMethods: ReadonlyMap<string, number> = new Map([
  ...['map', 'filter', 'forEach', 'some', 'every', 'find', 'findIndex', 'flatMap'].map((name) => [name, 3] as const),
  ...['reduce', 'reduceRight'].map((name) => [name, 4] as const),
  ['sort', 2],
]);
const parameterNames = ['item', 'other', 'third', 'fourth'];

/**
 * What the editor's TypeScript 4.0 and its rules want said in another way. `undefined` = the node stands as it is.
 * @param visit rewrites a child
 */
export function olderSyntax(node: ts.Node, checker: ts.TypeChecker, visit: ts.Visitor): ts.Node | undefined {
  if (ts.isSatisfiesExpression(node)) return ts.visitNode(node.expression, visit);
  if (ts.isTypeParameterDeclaration(node)) return withoutConst(node, visit);
  if (ts.isTemplateLiteralTypeNode(node)) return textsOf(node, checker);
  if (ts.isCallExpression(node)) return callInOlderSyntax(node, checker, visit);
  return undefined;
}

/** `\`level-${0 | 1}\`` → `'level-0' | 'level-1'`. */
function textsOf(node: ts.TemplateLiteralTypeNode, checker: ts.TypeChecker): ts.Node {
  const type = checker.getTypeFromTypeNode(node);
  const texts = type.isUnion() ? type.types : [type];
  const literals = texts.map((text) => {
    if (!text.isStringLiteral()) throw faultAt(node, 'write the texts out: TypeScript 4.0 knows no types of this form');
    return ts.factory.createLiteralTypeNode(plainText(text.value));
  });
  return ts.factory.createUnionTypeNode(literals);
}

/** A literal in quotes, its letters as they are. */
export function plainText(text: string): ts.StringLiteral {
  return ts.setEmitFlags(ts.factory.createStringLiteral(text, true), ts.EmitFlags.NoAsciiEscaping);
}

function withoutConst(node: ts.TypeParameterDeclaration, visit: ts.Visitor): ts.Node | undefined {
  if (!isConst(node)) return undefined;
  const constraint = node.constraint && ts.visitNode(node.constraint, visit);
  const fallback = node.default && ts.visitNode(node.default, visit);
  return ts.factory.createTypeParameterDeclaration(
    undefined,
    node.name,
    constraint as ts.TypeNode | undefined,
    fallback as ts.TypeNode | undefined,
  );
}

function isConst({ modifiers = ts.factory.createNodeArray() }: ts.TypeParameterDeclaration): boolean {
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ConstKeyword);
}

function callInOlderSyntax(node: ts.CallExpression, checker: ts.TypeChecker, visit: ts.Visitor): ts.Node | undefined {
  const literally = isReadLiterally(node, checker);
  const callback = callbackOf(node, checker);
  if (!literally && callback === undefined) return undefined;
  const called = ts.visitNode(node.expression, visit) as ts.Expression;
  const types = node.typeArguments && ts.visitNodes(node.typeArguments, visit, ts.isTypeNode);
  const isMade = callback !== undefined && ts.isCallExpression(callback.argument);
  const given = node.arguments.map((argument): ts.Expression => {
    if (argument === callback?.argument && isMade)
      return arrowFunction(callback.parameters, ts.factory.createIdentifier(madeName));
    const visited = ts.visitNode(argument, visit) as ts.Expression;
    if (argument === callback?.argument) return arrowFunction(callback.parameters, visited);
    return literally && ts.isArrayLiteralExpression(argument) ? asConst(visited) : visited;
  });
  const call = ts.factory.updateCallExpression(node, called, types, given);
  if (!isMade) return call;
  return withMade(call, ts.visitNode(callback.argument, visit) as ts.Expression);
}

/** Name of a callback that a call makes. */
const madeName = 'made';

/** `rows.some(isOf(sheet))` → `((made) => rows.some((item) => made(item)))(isOf(sheet))`: the callback is made once. */
function withMade(call: ts.Expression, made: ts.Expression): ts.Expression {
  const { factory } = ts;
  const parameter = factory.createParameterDeclaration(undefined, undefined, madeName);
  const around = factory.createArrowFunction(undefined, undefined, [parameter], undefined, undefined, call);
  return factory.createCallExpression(factory.createParenthesizedExpression(around), undefined, [made]);
}

/** Whether a list is handed to a function with a type parameter that keeps literals: without that, lists of texts have to say so themselves. */
function isReadLiterally(node: ts.CallExpression, checker: ts.TypeChecker): boolean {
  // What is called takes the compiler long to find.
  if (!node.arguments.some(ts.isArrayLiteralExpression)) return false;
  const { declaration } = checker.getResolvedSignature(node) ?? {};
  return ts
    .getEffectiveTypeParameterDeclarations((declaration ?? node) as ts.DeclarationWithTypeParameters)
    .some(isConst);
}

function asConst(expression: ts.Expression): ts.Expression {
  return ts.factory.createAsExpression(expression, ts.factory.createTypeReferenceNode('const'));
}

interface Callback {
  readonly argument: ts.Expression;
  readonly parameters: readonly string[];
}

/** The callback of a list's method, where it is not an arrow function. */
function callbackOf(node: ts.CallExpression, checker: ts.TypeChecker): Callback | undefined {
  const { expression } = node;
  const [argument] = node.arguments;
  if (!ts.isPropertyAccessExpression(expression) || argument === undefined || ts.isArrowFunction(argument))
    return undefined;
  const most = callbackMethods.get(expression.name.text);
  if (
    most === undefined ||
    !isList(checker.getNonNullableType(checker.getTypeAtLocation(expression.expression)), checker)
  )
    return undefined;
  const [signature] = checker.getTypeAtLocation(argument).getCallSignatures();
  if (signature === undefined) throw faultAt(argument, 'a callback without a signature');
  if (signature.declaration?.parameters.some((parameter) => ts.isParameter(parameter) && parameter.dotDotDotToken))
    throw faultAt(
      argument,
      'write an arrow function here: the editor takes no other callback, and this one takes any number of values',
    );
  const taken = argument.getText().split(/[^\p{L}\p{N}_$]+/u);
  const free = parameterNames.filter((name) => !taken.includes(name));
  return { argument, parameters: free.slice(0, Math.min(most, signature.parameters.length)) };
}

function isList(type: ts.Type, checker: ts.TypeChecker): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => checker.isArrayType(part) || checker.isTupleType(part));
}

/** `filter(isOpen)` → `filter((item) => isOpen(item))`. */
function arrowFunction(parameters: readonly string[], called: ts.Expression): ts.Expression {
  const { factory } = ts;
  return factory.createArrowFunction(
    undefined,
    undefined,
    parameters.map((name) => factory.createParameterDeclaration(undefined, undefined, name)),
    undefined,
    undefined,
    factory.createCallExpression(
      called,
      undefined,
      parameters.map((name) => factory.createIdentifier(name)),
    ),
  );
}
