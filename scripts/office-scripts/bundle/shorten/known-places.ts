import ts from 'typescript-5.9';
import { forEachNode } from './edits.ts';

/** The body of the function that makes all that never calls Excel. `undefined` = the script has none. */
export function coreBody(file: ts.SourceFile): ts.Block | undefined {
  return functionNamed(file, 'makeCore')?.body;
}

/** What a flow reads of a script: the parameters and the result of `main`, and the types that these name, directly or through others. */
export function readByFlows(file: ts.SourceFile): ReadonlySet<ts.Node> {
  const main = functionNamed(file, 'main');
  const types = new Map(
    file.statements
      .filter((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each))
      .map((each) => [each.name.text, each] as const),
  );
  const read = new Set<ts.Node>(main?.parameters);
  if (main?.type !== undefined) read.add(main.type);
  // A set gives what is added to it while it is gone through.
  for (const node of read) {
    forEachNode(node, (within) => {
      const named = ts.isIdentifier(within) && !isMemberName(within) ? types.get(within.text) : undefined;
      if (named !== undefined) read.add(named);
    });
  }
  return read;
}

function functionNamed(file: ts.SourceFile, name: string): ts.FunctionDeclaration | undefined {
  return file.statements.find(
    (each): each is ts.FunctionDeclaration => ts.isFunctionDeclaration(each) && each.name?.text === name,
  );
}

/** Whether an identifier names a member of something, or a place to jump to, and not what the scopes around it declare. */
export function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isMetaProperty(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return true;
  if (ts.isNamedTupleMember(parent)) return parent.name === node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return (
    (ts.isObjectLiteralElementLike(parent) || ts.isClassElement(parent) || ts.isTypeElement(parent)) &&
    parent.name === node
  );
}

/** `a, b` as one value. */
export function isCommaList(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken;
}
