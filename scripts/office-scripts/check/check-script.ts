import ts from 'typescript-4.0';
import { misplacedCalls } from './call-places.ts';
import { breachesOfRules } from './editor-rules.ts';
import { findExcelCalls } from './excel-calls.ts';
import { openScript } from './open-script.ts';

/**
 * Checks an Office Script as far as that can be done without Excel: with the TypeScript that the editor has, once as it is thought to
 * be set and once more strictly, by the rules that Microsoft documents, and where the calls of Excel stand.
 *
 * @returns a line for each fault, with what to do; empty = the editor should take it
 */
export function checkScript(path: string, declarations: string): string[] {
  const lenient = openScript(path, declarations, false);
  const strict = openScript(path, declarations, true);
  const ofTypes = [lenient, strict].flatMap(({ program, file }) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, length = 0, code, messageText }) =>
        `${lineAt(file, start)}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')} | ${file.text.slice(Math.max(0, start - 60), start + Math.min(length, 60) + 40).replace(/\s+/g, ' ')}`,
    ),
  );
  const ofRules = [...breachesOfRules(strict), ...misplacedCalls(findExcelCalls(strict))].map(
    ({ rule, node }) => `${lineAt(strict.file, node.getStart())}: ${rule} | ${node.getText().slice(0, 100)}`,
  );
  const faults = [...new Set([...ofTypes, ...ofRules])];
  return faults.length === 0 ? [] : [...faults, advice];
}

const advice =
  'The editor of Office Scripts has TypeScript 4.0.3 and the library of ES2020. Write the declaration named above in older words: no newer method (replaceAll, at, findLast, Object.hasOwn), a type written out where 4.0 cannot infer it, typeof asked again where a condition was kept in a constant. What can be said mechanically belongs in scripts/office-scripts/bundle/older-syntax.ts.';

function lineAt(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line + 1;
}
