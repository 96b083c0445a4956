import ts from 'typescript-5.9';
import { neededBlank } from '../narrow.ts';

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

/** The script after all edits, none of which may reach into another. A narrow script stays narrow, if what is to stand there is. */
export function edited(code: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  const parts: string[] = [];
  let last = '';
  const put = (part: string): void => {
    if (part === '') return;
    parts.push(neededBlank(last, part.slice(0, signLength)), part);
    last = part.slice(-signLength);
  };
  let done = 0;
  for (const { start, end, text } of inOrder) {
    if (start < done) throw new Error(`Two edits meet at: ${code.slice(start, end)}`);
    put(code.slice(done, start));
    put(text);
    done = end;
  }
  put(code.slice(done));
  return parts.join('');
}

/** Of a part no more is looked at to see what it begins and ends with: a letter may take two characters. */
const signLength = 2;

export function replaced(node: ts.Node, text: string): Edit {
  return { start: node.getStart(), end: node.end, text };
}

/** Line breaks in a stretch, which an edit keeps: so a line of the short script says what the same line of the whole one says. */
export function lineBreaks({ text }: ts.SourceFile, start: number, end: number): string {
  return text.slice(start, end).replace(/[^\n]+/g, '');
}

export function forEachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => forEachNode(child, visit));
}

/** The edits of one step, which a tree of the script is read for. */
export type Step = (file: ts.SourceFile) => Edit[];

/** Names that do not occur in the script, of several letters: they are shortened together with all others. */
export function newNames({ text }: ts.SourceFile, word: 'often' | 'Often'): () => string {
  const taken = new Set<string>(text.match(/often\d+/gi));
  let count = 0;
  const next = (): string => {
    count += 1;
    return taken.has(`${word}${count}`) ? next() : `${word}${count}`;
  };
  return next;
}

/** Letters that a name is thought to take when it has been shortened. */
const nameLength = 2;

/**
 * Whether a name in place of what is written so often makes the script shorter.
 * @param length of what is written
 * @param declaration letters that it takes to declare the name, without the name
 */
export function paysOff(length: number, count: number, declaration: number): boolean {
  return count * (length - nameLength) > declaration + nameLength;
}
