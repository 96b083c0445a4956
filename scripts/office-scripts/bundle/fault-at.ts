import type ts from 'typescript-5.9';

/** A fault in what was written, with its place. */
export function faultAt(node: ts.Node, message: string): Error {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return new Error(`${file.fileName}:${line + 1}: ${message}`);
}
