import type { Shard } from '../overview/part.ts';

/** Environment variables that tell a task of a divided job which one it is, counted from 0, and how many there are. */
const tasks = [
  { index: 'CLOUD_RUN_TASK_INDEX', count: 'CLOUD_RUN_TASK_COUNT' },
  { index: 'JOB_COMPLETION_INDEX', count: 'JOB_COMPLETION_COUNT' },
] as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The share that the surroundings give, `count` being told by a person where they do not tell it (Kubernetes sets no count).
 * `undefined` = none; `'no-count'` = one of unknown many.
 */
export function shardFrom(environment: Environment, count?: number): Shard | 'no-count' | undefined {
  for (const task of tasks) {
    const index = wholeNumber(environment[task.index]);
    if (index === undefined) continue;
    const all = count ?? wholeNumber(environment[task.count]);
    return all === undefined ? 'no-count' : { number: index + 1, count: all };
  }
  return undefined;
}

/** The sources that fall to a share: every `count`th, so that all machines agree and have as many, give or take one. */
export function shareOf<Item>(items: readonly Item[], { number, count }: Shard): Item[] {
  return items.filter((_, index) => index % count === number - 1);
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
