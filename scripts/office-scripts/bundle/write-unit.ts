import ts from 'typescript-5.9';
import { faultAt } from './fault-at.ts';
import { olderSyntax, plainText } from './older-syntax.ts';
import type { Unit } from './unit.ts';
import type { Units } from './units.ts';

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

export interface Naming {
  readonly names: ReadonlyMap<ts.Symbol, string>;
  /** Whether a declaration is out of sight where the unit is written, so that it is reached through `core()`. */
  isBeyond(used: Unit): boolean;
  /** Leavable members that the script does without. */
  readonly left: ReadonlySet<string>;
}

/** The text of a declaration in a script: without comments and `export`, by its names there, in the syntax of TypeScript 4.0. */
export function writeUnit(unit: Unit, { contentsOf }: Units, checker: ts.TypeChecker, naming: Naming): string {
  const { factory } = ts;
  const { mentions, members } = contentsOf(unit);
  /** `undefined` = a local name, a property or a global one. */
  const newName = (node: ts.Identifier): ts.Expression | undefined => {
    const mention = mentions.get(node);
    const name = mention && naming.names.get(mention.symbol);
    if (mention === undefined || name === undefined) return undefined;
    if (!naming.isBeyond(mention.unit)) return factory.createIdentifier(name);
    if (isInType(node))
      throw faultAt(node, 'name the type of this value: a part that talks to Excel cannot ask the core for it');
    const core = factory.createCallExpression(factory.createIdentifier('core'), undefined, []);
    return factory.createPropertyAccessExpression(core, name);
  };
  const visitor =
    (context: ts.TransformationContext): ts.Visitor =>
    (node) => {
      const visit = visitor(context);
      if (node.kind === ts.SyntaxKind.ExportKeyword || node.kind === ts.SyntaxKind.OverrideKeyword) return undefined;
      if (members.get(node)?.some((member) => naming.left.has(member))) return undefined;
      if (ts.isNoSubstitutionTemplateLiteral(node) && isOfLines(node)) return onOneLine(node);
      if (ts.isTemplateExpression(node) && isOfLines(node))
        throw faultAt(node, 'write \\n in place of a line break within a text');
      if (ts.isShorthandPropertyAssignment(node)) {
        const name = newName(node.name);
        return name === undefined || isNamed(name, node.name.text)
          ? node
          : factory.createPropertyAssignment(node.name, name);
      }
      if (isRenamedBinding(node, newName)) return namedBinding(node as ts.BindingElement, newName, visit);
      if (ts.isIdentifier(node)) return newName(node) ?? node;
      return olderSyntax(node, checker, visit) ?? ts.visitEachChild(node, visit, context);
    };
  const { transformed } = ts.transform<ts.Node>(unit.statement, [
    (context) => (node) => ts.visitNode(node, visitor(context)) as ts.Node,
  ]);
  return printer.printNode(ts.EmitHint.Unspecified, transformed[0] as ts.Node, unit.file);
}

type NewName = (node: ts.Identifier) => ts.Expression | undefined;

/** `const { columns } = actionPlan`, where `columns` gets another name in the script. */
function isRenamedBinding(node: ts.Node, newName: NewName): boolean {
  if (!ts.isBindingElement(node) || node.propertyName !== undefined || !ts.isIdentifier(node.name)) return false;
  const name = newName(node.name);
  return ts.isObjectBindingPattern(node.parent) && name !== undefined && !isNamed(name, node.name.text);
}

function namedBinding(node: ts.BindingElement, newName: NewName, visit: ts.Visitor): ts.BindingElement {
  const own = node.name as ts.Identifier;
  const fallback = node.initializer && (ts.visitNode(node.initializer, visit) as ts.Expression);
  return ts.factory.updateBindingElement(node, node.dotDotDotToken, own, newName(own) as ts.Identifier, fallback);
}

function isNamed(expression: ts.Expression, name: string): boolean {
  return ts.isIdentifier(expression) && expression.text === name;
}

function isInType(node: ts.Node): boolean {
  for (let around = node.parent; around !== undefined; around = around.parent) if (ts.isTypeNode(around)) return true;
  return false;
}

function isOfLines(node: ts.Node): boolean {
  return node.getText().includes('\n');
}

/** Its line breaks as `\n`, since what is between tokens is taken away later. */
function onOneLine({ text }: ts.NoSubstitutionTemplateLiteral): ts.StringLiteral {
  return plainText(text);
}
