import { formatNumber } from './format.ts';

const words = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'] as const;

/**
 * A number with its noun within a sentence: in words to twelve, else in digits.
 * @param one the noun with its article, as it stands for 1
 * @example countInWords(3, 'ett beslut', 'beslut') // 'tre beslut'
 */
export function countInWords(count: number, one: string, many: string): string {
  if (count === 1) return one;
  return `${words[count] ?? formatNumber(count)}\u00A0${many}`;
}
