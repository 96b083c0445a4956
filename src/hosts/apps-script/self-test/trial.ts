/** Something that is assumed of Google, and how it is asked. */
export interface Trial {
  /** Name in the report, by which the emulator finds the answer. */
  readonly key: string;
  /** Swedish. */
  readonly question: string;
  /** What the add-on counts with; `null` = it stands any answer, or the time is what is asked for. */
  readonly expected: string | null;
  /** What Google did, in few words. */
  ask(): string;
}

export interface Answer {
  readonly key: string;
  readonly question: string;
  readonly answer: string;
  readonly expected: string | null;
  readonly isExpected: boolean;
  readonly milliseconds: number;
}

const longestFault = 200;

/** Tries one thing. What is thrown is an answer too, and stops none of the others. */
export function answerTo({ key, question, expected, ask }: Trial): Answer {
  const started = Date.now();
  let answer: string;
  let hasFailed = false;
  try {
    answer = ask();
  } catch (error) {
    hasFailed = true;
    answer = `Fel: ${(error instanceof Error ? error.message : String(error)).slice(0, longestFault)}`;
  }
  const isExpected = !hasFailed && (expected === null || answer === expected);
  return { key, question, answer, expected, isExpected, milliseconds: Date.now() - started };
}
