import { execFileSync } from 'node:child_process';
import type { RuleExamples } from '../src/formats/docs/index.ts';
import { projectFolder } from './ensure-installed.mjs';

/** Two cases of every rule, from its tests: they are loaded by a process of their own, in which declaring a test runs nothing. */
export function ruleExamples(): RuleExamples {
  const program = ['scripts/run.mjs', 'test/docs/rule-examples.ts'];
  const printed = execFileSync(process.execPath, program, { cwd: projectFolder, encoding: 'utf8', maxBuffer: 2 ** 24 });
  return JSON.parse(printed) as RuleExamples;
}
