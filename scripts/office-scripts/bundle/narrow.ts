import ts from 'typescript-5.9';

const wordEnd = /[\p{L}\p{N}_$]$/u;
const wordStart = /^[\p{L}\p{N}_$]/u;
/** Signs that would become another sign when they meet themselves. */
const doubling = /^[-+/<>&|*=!?]/;

/**
 * The same script with no more blanks than it needs: a statement a line, without indentation. Names, types and order stay, so that
 * a person can read it, and any editor can set it out again.
 */
export function narrow(code: string): string {
  const file = ts.createSourceFile('script.ts', code, ts.ScriptTarget.ES2022, true);
  const tokens = tokensOf(file).filter((token, index, all) => !isNeedless(token, all[index + 1]));
  const texts: string[] = [];
  let previous = '';
  let end = 0;
  for (const token of tokens) {
    const start = token.getStart(file);
    const next = code.slice(start, token.end);
    texts.push(between(previous, code.slice(end, start), next), next);
    previous = next;
    end = token.end;
  }
  return `${texts.join('')}\n`;
}

function tokensOf(file: ts.SourceFile): ts.Node[] {
  const tokens: ts.Node[] = [];
  const collect = (node: ts.Node): void => {
    const children = node.getChildren(file);
    if (children.length > 0) for (const child of children) collect(child);
    else if (node.end > node.getStart(file)) tokens.push(node);
  };
  collect(file);
  return tokens;
}

const closing: ReadonlySet<ts.SyntaxKind | undefined> = new Set([
  ts.SyntaxKind.CloseBraceToken,
  ts.SyntaxKind.CloseBracketToken,
  ts.SyntaxKind.CloseParenToken,
]);

/** A comma or semicolon with nothing after it, and `readonly` before a property, which the source has been held to already. */
function isNeedless({ kind, parent }: ts.Node, next: ts.Node | undefined): boolean {
  switch (kind) {
    case ts.SyntaxKind.CommaToken:
      return closing.has(next?.kind) && !ts.isOmittedExpression(parent);
    case ts.SyntaxKind.SemicolonToken:
      return next?.kind === ts.SyntaxKind.CloseBraceToken && !ts.isEmptyStatement(parent);
    case ts.SyntaxKind.ReadonlyKeyword:
      return ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent);
    default:
      return false;
  }
}

/** What must stand between two tokens, or may to end a line. */
function between(before: string, blanks: string, next: string): string {
  if (blanks.includes('//')) return `\n${blanks.trim()}\n`;
  const last = before.slice(-1);
  if (blanks.includes('\n') && (last === ';' || last === '}') && !/^[)\]},;.:?]/.test(next)) return '\n';
  return neededBlank(before, next);
}

/** A blank, where the end of a token and the beginning of the next would be read as one sign without it. */
export function neededBlank(before: string, next: string): '' | ' ' {
  if (wordEnd.test(before) && wordStart.test(next)) return ' ';
  return before.slice(-1) === next[0] && doubling.test(next) ? ' ' : '';
}
