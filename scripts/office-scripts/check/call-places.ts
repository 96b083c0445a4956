import ts from 'typescript-4.0';
import type { Breach } from './breach.ts';
import { type ExcelCalls, functionAround } from './excel-calls.ts';

/** Calls of Excel where they would not be awaited: the editor waits for a call only in a function that it can make asynchronous. */
export function misplacedCalls({ calls }: ExcelCalls): Breach[] {
  return [...calls].flatMap((node): Breach[] => {
    const place = placeOf(functionAround(node));
    return place === undefined ? [] : [{ rule: `no call of Excel ${place}`, node }];
  });
}

/** Swedish is for people; this is for who breaks it. `undefined` = a call may stand there. */
function placeOf(around: ts.Node): string | undefined {
  if (ts.isSourceFile(around)) return 'outside functions';
  if (ts.isConstructorDeclaration(around)) return 'in a constructor';
  if (ts.isGetAccessor(around) || ts.isSetAccessor(around)) return 'in an accessor';
  if ((around as ts.FunctionLikeDeclaration).asteriskToken !== undefined) return 'in a generator';
  const { parent } = around;
  const isCallback = ts.isCallExpression(parent) && parent.arguments.includes(around as ts.Expression);
  return isCallback ? 'in a callback: write for (const … of …)' : undefined;
}
