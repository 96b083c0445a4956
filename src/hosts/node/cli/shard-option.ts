import { type Environment, shardFrom } from '../archive/batch/shard.ts';
import type { Shard } from '../archive/overview/part.ts';
import { UsageError } from './usage-error.ts';

/** What `--shard` may say: a part of a number of parts, or only the number. */
export type ShardOption = Shard | { readonly count: number };

const mostParts = 10_000;

/** The value of `--shard`: `2/8`, or `8`. @throws UsageError */
export function shardOption(text: string): ShardOption {
  const [, number, count] = /^(?:(\d{1,5})\/)?(\d{1,5})$/.exec(text)?.map(Number) ?? [];
  const isPart = number === undefined || Number.isNaN(number) || (number >= 1 && number <= (count ?? 0));
  if (count === undefined || count < 1 || count > mostParts || !isPart) {
    throw new UsageError(
      `Flaggan --shard kan inte vara ${text}: skriv del/antal, till exempel 2/8 för den andra av åtta delar.`,
    );
  }
  return number === undefined || Number.isNaN(number) ? { count } : { number, count };
}

/** The share that a run has: by `--shard`, else by what Cloud Run Jobs or Kubernetes say; `undefined` = all. @throws UsageError */
export function shardInForce(option: ShardOption | undefined, environment: Environment): Shard | undefined {
  if (option !== undefined && 'number' in option) return option;
  const shard = shardFrom(environment, option?.count);
  if (shard === 'no-count') {
    throw new UsageError(
      'JOB_COMPLETION_INDEX säger vilken del det är men inte hur många de är: ange antalet med --shard, till exempel --shard 8.',
    );
  }
  if (shard === undefined && option !== undefined) {
    throw new UsageError(
      `Flaggan --shard ${option.count} säger inte vilken del: skriv till exempel --shard 1/${option.count}.`,
    );
  }
  if (shard !== undefined && shard.number > shard.count) {
    throw new UsageError(`Del ${shard.number} av ${shard.count} finns inte: ange rätt antal delar med --shard.`);
  }
  return shard;
}
