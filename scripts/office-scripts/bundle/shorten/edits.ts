import ts from 'typescript-5.9';

/** A stretch of a script, and what is to stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The tree of a script, as far as it can be told without types. */
export function parsed(code: string): ts.SourceFile {
  return ts.createSourceFile('script.ts', code, ts.ScriptTarget.ES2022, true);
}

/** The script after all edits, none of which may reach into another. */
export function edited(code: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of inOrder) {
    if (start < done) throw new Error(`Two edits meet at: ${code.slice(start, end)}`);
    parts.push(code.slice(done, start), text);
    done = end;
  }
  return parts.join('') + code.slice(done);
}

/** @param text blanks in it that are not needed are taken away last */
export function replaced(node: ts.Node, text: string): Edit {
  return { start: node.getStart(), end: node.end, text };
}

export function forEachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => forEachNode(child, visit));
}
