import ts from 'typescript-5.9';

/**
 * Members that one script needs and another does not: what writes a section of the review, say, in a script that only checks. Where
 * nothing in a script reads one of them, it is left out of the type and of all that is declared with that type.
 */
const leavable: ReadonlySet<string> = new Set([
  ...['isAppendix', 'onlyIn', 'isShown', 'sources', 'filledFrom', 'preamble', 'write'].map(
    (name) => `SectionDefinition.${name}`,
  ),
  ...['title', 'explanation', 'live'].map((name) => `RuleFacts.${name}`),
  'Column.width',
  'ColumnOptions.width',
  'SheetDefinition.purpose',
]);

const memberWords: ReadonlySet<string> = new Set([...leavable].map((name) => name.slice(name.indexOf('.') + 1)));

/** Tells which nodes a script can do without. */
export interface UnreadMembers {
  isLeftOut(node: ts.Node): boolean;
}

/**
 * @param needed what is needed of the script when some nodes are left out
 */
export function findUnreadMembers(
  checker: ts.TypeChecker,
  needed: (isLeftOut: (node: ts.Node) => boolean) => readonly ts.Statement[],
): UnreadMembers {
  let left: ReadonlySet<string> = leavable;
  const known = new Map<ts.Node, readonly string[]>();
  const namesOf = (node: ts.Node): readonly string[] => {
    const names = known.get(node) ?? memberNames(node, checker).filter((name) => leavable.has(name));
    known.set(node, names);
    return names;
  };
  for (;;) {
    const isLeftOut = (node: ts.Node) => namesOf(node).some((name) => left.has(name));
    const read = readIn(needed(isLeftOut), left, isLeftOut, checker);
    if (read.size === 0) return { isLeftOut };
    left = new Set([...left].filter((name) => !read.has(name)));
  }
}

function readIn(
  statements: readonly ts.Statement[],
  asked: ReadonlySet<string>,
  isLeftOut: (node: ts.Node) => boolean,
  checker: ts.TypeChecker,
): Set<string> {
  const read = new Set<string>();
  const note = (symbol: ts.Symbol | undefined): void => {
    for (const name of membersOf(symbol)) if (asked.has(name)) read.add(name);
  };
  const visit = (node: ts.Node): void => {
    if (isLeftOut(node)) return;
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of statements) visit(statement);
  return read;
}

/** What a member of an object or of a type is declared as, e.g. `RuleFacts.title`; empty = the node is no such member. */
function memberNames(node: ts.Node, checker: ts.TypeChecker): readonly string[] {
  if (ts.isPropertySignature(node) || ts.isMethodSignature(node))
    return membersOf(checker.getSymbolAtLocation(node.name));
  if (!ts.isObjectLiteralElementLike(node) || node.name === undefined || !ts.isIdentifier(node.name)) return [];
  if (!memberWords.has(node.name.text)) return [];
  return membersOf(checker.getContextualType(node.parent as ts.ObjectLiteralExpression)?.getProperty(node.name.text));
}

function membersOf(symbol: ts.Symbol | undefined): string[] {
  return (symbol?.declarations ?? []).flatMap(({ parent }) => {
    const isNamed = ts.isInterfaceDeclaration(parent) || ts.isTypeAliasDeclaration(parent);
    return isNamed ? [`${parent.name.text}.${symbol?.name}`] : [];
  });
}
