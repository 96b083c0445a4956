import ts from 'typescript-5.9';
import { type Edit, forEachNode, lineBreaks } from './edits.ts';

/** `const a = 1; const b = 2;` → `const a = 1, b = 2;`, and the same of `let`. */
export function joinedConstants(file: ts.SourceFile): Edit[] {
  const edits: Edit[] = [];
  forEachNode(file, (node) => {
    const statements = (node as ts.Node & { readonly statements?: readonly ts.Statement[] }).statements ?? [];
    statements.forEach((statement, index) => {
      const before = statements[index - 1];
      if (before === undefined || wordOf(before) === undefined || wordOf(before) !== wordOf(statement)) return;
      const start = listOf(before).end;
      const end = (listOf(statement).declarations[0] as ts.Node).getStart();
      edits.push({ start, end, text: `,${lineBreaks(file, start, end)}` });
    });
  });
  return edits;
}

/** What declares, of a statement that only does that. */
function wordOf(statement: ts.Statement): number | undefined {
  if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return undefined;
  return statement.declarationList.flags & ts.NodeFlags.BlockScoped;
}

function listOf(statement: ts.Statement): ts.VariableDeclarationList {
  return (statement as ts.VariableStatement).declarationList;
}
