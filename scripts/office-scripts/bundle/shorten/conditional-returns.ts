import ts from 'typescript-5.9';
import { type Edit, forEachNode, lineBreaks } from './edits.ts';
import { isCommaList } from './known-places.ts';

/** `if (a) return b; return c;` → `return a ? b : c;`, and so on through a row of conditions. */
export function conditionalReturns(file: ts.SourceFile): Edit[] {
  const edits: Edit[] = [];
  forEachNode(file, (node) => {
    const statements = (node as ts.Node & { readonly statements?: readonly ts.Statement[] }).statements ?? [];
    statements.forEach((statement, at) => {
      const last = returned(statement);
      if (last !== undefined && isPlain(last)) edits.push(...joined(choicesBefore(statements, at), last, file));
    });
  });
  return edits;
}

interface Choice {
  readonly statement: ts.Statement;
  readonly condition: ts.Expression;
  readonly value: ts.Expression;
}

/** The unbroken row of conditional returns that ends before a statement. */
function choicesBefore(statements: readonly ts.Statement[], end: number): Choice[] {
  const choices: Choice[] = [];
  for (let at = end - 1; at >= 0; at--) {
    const statement = statements[at];
    if (statement === undefined || !ts.isIfStatement(statement) || statement.elseStatement !== undefined) break;
    const value = returned(onlyStatement(statement.thenStatement));
    if (value === undefined || !isPlain(value)) break;
    choices.unshift({ statement, condition: statement.expression, value });
  }
  return choices;
}

function joined(choices: readonly Choice[], last: ts.Expression, file: ts.SourceFile): Edit[] {
  return choices.flatMap(({ statement, condition, value }, index) => {
    const next = choices[index + 1]?.condition ?? last;
    const [open, close] = isLoose(condition) ? ['(', ')'] : ['', ''];
    const nextOpen = next !== last && isLoose(next) ? '(' : '';
    return [
      ...(index === 0 ? [{ start: statement.getStart(), end: condition.getStart(), text: `return${open}` }] : []),
      { start: condition.end, end: value.getStart(), text: `${close}?` },
      { start: value.end, end: next.getStart(), text: `:${lineBreaks(file, value.end, next.getStart())}${nextOpen}` },
    ];
  });
}

function returned(statement: ts.Statement | undefined): ts.Expression | undefined {
  return statement !== undefined && ts.isReturnStatement(statement) ? statement.expression : undefined;
}

function onlyStatement(statement: ts.Statement): ts.Statement | undefined {
  if (!ts.isBlock(statement)) return statement;
  return statement.statements.length === 1 ? statement.statements[0] : undefined;
}

/** Whether an expression may stand in a choice as it is. An arrow function may not: its parameters could be taken for the choice's. */
function isPlain(value: ts.Expression): boolean {
  return !ts.isArrowFunction(value) && !ts.isYieldExpression(value) && !isCommaList(value);
}

/** Whether a condition binds no tighter than the choice that it is put into. */
function isLoose(condition: ts.Expression): boolean {
  if (ts.isBinaryExpression(condition)) return isCommaList(condition) || isAssignment(condition);
  return (
    ts.isConditionalExpression(condition) ||
    ts.isArrowFunction(condition) ||
    ts.isYieldExpression(condition) ||
    ts.isAsExpression(condition)
  );
}

function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
