import ts from 'typescript-5.9';

/**
 * Members that one script needs and another does not: what writes a section of the review, say, in a script that only checks. Where
 * nothing in a script reads one of them, it is left out of the type and of all that is declared with that type.
 */
export const leavable: ReadonlySet<string> = new Set([
  ...['isAppendix', 'onlyIn', 'isShown', 'sources', 'filledFrom', 'preamble', 'write'].map(
    (name) => `SectionDefinition.${name}`,
  ),
  ...['title', 'explanation', 'live'].map((name) => `RuleFacts.${name}`),
  'Column.width',
  'ColumnOptions.width',
  'SheetDefinition.purpose',
]);

/** Only nodes with these words are looked up, since that may take the compiler through much of the core. */
const words: ReadonlySet<string> = new Set([...leavable].map((name) => name.slice(name.indexOf('.') + 1)));

/** The leavable members, e.g. `RuleFacts.title`, that a node declares or gives a value; mostly none. */
export function membersMade(node: ts.Node, checker: ts.TypeChecker): readonly string[] {
  if (ts.isPropertySignature(node) || ts.isMethodSignature(node))
    return isPossible(node.name) ? membersOf(checker.getSymbolAtLocation(node.name)) : [];
  if (!ts.isObjectLiteralElementLike(node) || !isPossible(node.name)) return [];
  return membersOf(checker.getContextualType(node.parent as ts.ObjectLiteralExpression)?.getProperty(node.name.text));
}

/** The leavable members that a node reads; mostly none. */
export function membersRead(node: ts.Node, checker: ts.TypeChecker): readonly string[] {
  if (ts.isPropertyAccessExpression(node))
    return isPossible(node.name) ? membersOf(checker.getSymbolAtLocation(node.name)) : [];
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent) || node.dotDotDotToken) return [];
  const name = node.propertyName ?? node.name;
  return isPossible(name) ? membersOf(checker.getTypeAtLocation(node.parent).getProperty(name.text)) : [];
}

function isPossible(name: ts.Node | undefined): name is ts.Identifier {
  return name !== undefined && ts.isIdentifier(name) && words.has(name.text);
}

function membersOf(symbol: ts.Symbol | undefined): string[] {
  const names = (symbol?.declarations ?? []).flatMap(({ parent }) => {
    const isNamed = ts.isInterfaceDeclaration(parent) || ts.isTypeAliasDeclaration(parent);
    return isNamed ? [`${parent.name.text}.${symbol?.name}`] : [];
  });
  return names.filter((name) => leavable.has(name));
}
