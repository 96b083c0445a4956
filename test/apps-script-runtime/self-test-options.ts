import { manyChanges } from '../../src/hosts/apps-script/self-test/document-trials.ts';
import type { SelfTestReport } from '../../src/hosts/apps-script/self-test/report.ts';
import { blockColumns, blockRows, singleWrites } from '../../src/hosts/apps-script/self-test/time-trials.ts';
import type { RuntimeOptions } from './platform.ts';

type Assumed = Pick<
  RuntimeOptions,
  | 'keepsApostrophe'
  | 'rangesTakeEdges'
  | 'keepsLineBeforeTables'
  | 'forgetsCache'
  | 'refusesFiles'
  | 'callTimes'
  | 'documentCallTime'
  | 'documentChangeTime'
>;

/**
 * What a report of the self-test says of Google, as options of the emulator.
 * @throws where the report lacks an answer: it is from another version
 */
export function optionsFrom(report: SelfTestReport): Assumed {
  const answers = new Map(report.answers.map((answer) => [answer.key, answer]));
  const given = (key: string) => {
    const answer = answers.get(key);
    if (answer === undefined) throw new Error(`The report of ${report.version} does not answer ${key}`);
    return answer;
  };
  const is = (key: string, answer: string) => given(key).answer === answer;
  const time = (key: string) => given(key).milliseconds;
  const read = time('read-one') / singleWrites;
  // Each value that is written is flushed, which is a call of its own.
  const write = time('write-one') / (2 * singleWrites);
  const cell = Math.max(0, time('write-block') - 2 * write, time('read-block') - read) / (blockRows * blockColumns);
  const one = Number.parseInt(given('one-change').answer, 10) || 0;
  const many = Number.parseInt(given('many-changes').answer, 10) || 0;
  const documentChangeTime = Math.max(0, many - one) / (manyChanges - 1);
  return {
    keepsApostrophe: is('apostrophe', 'står kvar'),
    rangesTakeEdges: is('range-edges', 'kommer med'),
    keepsLineBeforeTables: is('before-table', 'vägras'),
    forgetsCache: is('cache', 'är borta'),
    refusesFiles: !is('word-file', 'tas emot'),
    callTimes: { read, write, cell },
    documentChangeTime,
    documentCallTime: Math.max(0, one - documentChangeTime - write),
  };
}
