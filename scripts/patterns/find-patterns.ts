import { parseSync } from '@swc/core';

/** A regular expression where it is written. */
export interface FoundPattern {
  /** Counted from 1. */
  readonly line: number;
  /** What stands between the slashes. */
  readonly source: string;
  /** `undefined` = it is put together when the program runs, so that nobody knows what it says. */
  readonly flags: string | undefined;
}

interface Found extends Pick<FoundPattern, 'source' | 'flags'> {
  readonly start: number;
  readonly written: string;
}

/** The regular expressions of a TypeScript file, in the order in which they stand. */
export function findPatterns(text: string): FoundPattern[] {
  const found: Found[] = [];
  collect(parseSync(text, { syntax: 'typescript', target: 'es2022' }), found);
  let at = 0;
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ written, source, flags }) => {
      at = text.indexOf(written, at);
      const line = text.slice(0, at).split('\n').length;
      at += written.length;
      return { line, source, flags };
    });
}

/** The parts of a syntax tree that are looked at. */
interface SyntaxNode {
  readonly type?: string;
  readonly span?: { readonly start: number };
  readonly pattern?: string;
  readonly flags?: string;
  readonly callee?: { readonly value?: string };
}

function collect(tree: unknown, found: Found[]): void {
  if (tree === null || typeof tree !== 'object') return;
  const { type, span, pattern: source = '', flags = '', callee }: SyntaxNode = tree;
  const start = span?.start ?? 0;
  if (type === 'RegExpLiteral') found.push({ start, written: `/${source}/${flags}`, source, flags });
  const isCall = type === 'NewExpression' || type === 'CallExpression';
  if (isCall && callee?.value === 'RegExp') {
    found.push({ start, written: 'RegExp(', source: 'RegExp(…)', flags: undefined });
  }
  for (const part of Object.values(tree)) collect(part, found);
}
