import type { Argument, Option } from 'commander';
import { isUndecodable, undecodableName } from '../files/undecodable-name.ts';
import { UsageError } from './usage-error.ts';

/** Nothing that a person can see: blanks, control characters and those without width. */
const blankText = /^[\s\p{Cc}\p{Cf}]*$/u;

/** Turns the text of a value into what the command takes, `previous` being what came of the values before it. */
type Parse = (text: string, previous: unknown) => unknown;

/**
 * What an option or argument takes its values through: the parser of its own, after the value has been found to be one. A
 * script whose variable is empty gives `--out ""`, or `--out --final` without quotation marks.
 *
 * @param flags every flag of the command, none of which is a value
 */
export function givenValue(target: Option | Argument, flags: () => readonly string[]): Parse {
  const own = (target.parseArg ?? (target.variadic ? collected : identity)) as Parse;
  return (text, previous) => {
    if (blankText.test(text)) throw new UsageError(blank(target));
    if (flags().includes(text)) throw new UsageError(`${titleOf(target)} saknar sitt värde: ${text} är en flagga.`);
    // Of several, one that cannot be reached does not stop the others.
    if (!target.variadic && isUndecodable(text)) throw undecodableName(text);
    return own(text, previous);
  };
}

function blank(target: Option | Argument): string {
  return `${titleOf(target)} är tom${'flags' in target ? '' : 't'}: skriv ett värde, och se efter att den variabel som det kommer ur har något.`;
}

function titleOf(target: Option | Argument): string {
  return 'flags' in target ? `Flaggan ${target.flags}` : `Argumentet ${target.name()}`;
}

function collected(text: string, previous: unknown): unknown {
  return Array.isArray(previous) ? [...previous, text] : [text];
}

function identity(text: string): string {
  return text;
}
