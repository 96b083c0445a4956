import type { Description } from '../contents/description.ts';

/** `bag-info.txt` (RFC 8493, 2.2.2): labels with values, a line each; empty values are left out. */
export function bagInfoText(
  description: Description,
  payload: { readonly bytes: number; readonly files: number },
): string {
  const { board, administration, registryNumber, year, today, edition, state, programVersion } = description;
  const entries: readonly (readonly [label: string, value: string])[] = [
    ['Source-Organization', [board, administration].filter((name) => name !== '').join(', ')],
    ['Contact-Name', description.creator],
    ['External-Description', description.title],
    ['External-Identifier', registryNumber],
    ['Bagging-Date', today],
    ['Payload-Oxum', `${payload.bytes}.${payload.files}`],
    ['Bag-Software-Agent', `lis ${programVersion}`],
    ['Nämnd', board],
    ['Förvaltning', administration],
    ['Organisationsnummer', description.organisationNumber],
    ['Diarienummer', registryNumber],
    ['Verksamhetsår', String(year)],
    ['Handläggare', description.creator],
    ['Version', description.documentVersion],
    ['Beslutsinstans', description.decisionBody],
    ['Beslutsdatum', description.decisionDate],
    ['Period från', description.periodFrom],
    ['Period till', description.periodTo],
    ['Avstämningsdatum', today],
    ['Utgåva', edition],
    ['Status', state],
    ['Skyddsvärda rader', description.protectedRows],
    ['Språk', 'sv'],
    ['Källfil', description.sourceName],
    ['Källfil-SHA-256', description.sourceSha256],
  ];
  return entries
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}\n`)
    .join('');
}

/** The values of a `bag-info.txt` by label, the first of each; folded lines are joined. */
export function parseBagInfo(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.replace(/(?:\r\n|\r|\n)[ \t]+/g, ' ').split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(':');
    const label = line.slice(0, Math.max(colon, 0));
    if (label !== '' && !values.has(label)) values.set(label, line.slice(colon + 1).trimStart());
  }
  return values;
}
