/** What Google Sheets shows in a cell that it is still computing, in the languages that occur here. */
const loading = new Set(['loading', 'läser in', 'laddar', 'indlæser', 'laster inn', 'ladataan']);

/**
 * Whether the result of a formula only says that it is still being computed. To be asked of formulas alone: somebody may have typed
 * the words.
 * @example isStillLoading('Loading...') // true
 */
export function isStillLoading(text: string): boolean {
  if (text.length > 20) return false;
  const words = text.toLowerCase().replace('…', '...');
  return words.endsWith('...') && loading.has(words.slice(0, -3).trim());
}
