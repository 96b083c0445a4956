/** What Excel answered to a question. */
export interface Answer {
  /** Swedish: what was asked. */
  readonly question: string;
  readonly answer: string;
  readonly isExpected: boolean;
}

/** What was thrown, in few words. */
export function failure(question: string, thrown: unknown): Answer {
  const answer = thrown instanceof Error ? thrown.message : String(thrown);
  return { question, answer: `Fel: ${answer.slice(0, 200)}`, isExpected: false };
}

/** Whether the newest parts of the language that the scripts use are there. */
export function languageAnswer(): Answer {
  const question = 'Språkets nyare delar';
  try {
    const flat = [1, 2].flatMap((each) => [each, each]).length;
    const matches = [...'a1b2'.matchAll(/\d/g)].length;
    const entries = Object.keys(Object.fromEntries([['a', 1]])).length;
    const behind = /(?<=a)b/u.test('ab');
    const letters = /^\p{L}$/u.test('å');
    const isExpected = flat === 4 && matches === 2 && entries === 1 && behind && letters;
    return { question, answer: isExpected ? 'finns' : 'svarar fel', isExpected };
  } catch (thrown) {
    return failure(question, thrown);
  }
}
