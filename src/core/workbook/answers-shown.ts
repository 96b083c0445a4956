/** Words that a number format may show in place of a yes or a no. */
const answerWords: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['sant', true],
  ['yes', true],
  ['true', true],
  ['nej', false],
  ['falskt', false],
  ['no', false],
  ['false', false],
]);

/** What booleans are kept as by programs that have none of their own; -1 is true in some. */
const keptAs = [-1, 0, 1] as const;

/** Excel takes 255 characters; what is longer only costs time. */
const longestCode = 1000;
const conditionForm = /^(<=|>=|<>|[<=>])(-?\d{1,9}(?:\.\d{1,9})?)$/;

/** A part of a number format, with what it shows. */
interface Section {
  readonly condition: ((number: number) => boolean) | undefined;
  readonly text: string;
}

/**
 * The answers that a number format shows instead of numbers: `"Ja";;"Nej"` or `[=1]"Ja";[=0]"Nej"` makes a yes of 1 and a no of 0.
 * `undefined` for a format that does not tell the two apart in words.
 */
export function answersShown(code: string): ReadonlyMap<number, boolean> | undefined {
  const sections = sectionsOf(code.slice(0, longestCode));
  const answers = new Map<number, boolean>();
  for (const number of keptAs) {
    const answer = answerWords.get(sectionFor(number, sections)?.text.trim().toLowerCase() ?? '');
    if (answer !== undefined) answers.set(number, answer);
  }
  return answers.get(1) === true && answers.get(0) === false ? answers : undefined;
}

/** ECMA-376 part 1, 18.8.31: by the conditions where there are any, else positive, negative and zero in that order. */
function sectionFor(number: number, sections: readonly Section[]): Section | undefined {
  if (sections.some(({ condition }) => condition !== undefined)) {
    return sections.find(({ condition }) => condition === undefined || condition(number));
  }
  const [positive, negative = positive, zero = positive] = sections;
  return number > 0 ? positive : number < 0 ? negative : zero;
}

function sectionsOf(code: string): Section[] {
  const sections: Section[] = [];
  let text = '';
  let condition: Section['condition'];
  for (let at = 0; at < code.length; at++) {
    const sign = code[at] as string;
    if (sign === '"' || sign === '[') {
      const found = code.indexOf(sign === '"' ? '"' : ']', at + 1);
      const end = found === -1 ? code.length : found;
      if (sign === '"') text += code.slice(at + 1, end);
      else condition ??= conditionOf(code.slice(at + 1, end));
      at = end;
    } else if (sign === '\\') text += code[++at] ?? '';
    else if (sign === '_' || sign === '*') at++;
    else if (sign === ';') {
      sections.push({ condition, text });
      [text, condition] = ['', undefined];
    } else text += sign;
  }
  return [...sections, { condition, text }];
}

/** What `=1` or `>0` between brackets asks; `undefined` for a colour or a language. */
function conditionOf(text: string): Section['condition'] {
  const [, sign, digits] = conditionForm.exec(text) ?? [];
  const limit = Number(digits);
  switch (sign) {
    case '=':
      return (number) => number === limit;
    case '<>':
      return (number) => number !== limit;
    case '<':
      return (number) => number < limit;
    case '<=':
      return (number) => number <= limit;
    case '>':
      return (number) => number > limit;
    case '>=':
      return (number) => number >= limit;
    default:
      return undefined;
  }
}
