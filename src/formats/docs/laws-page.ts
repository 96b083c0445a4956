import { type DatedFact, factFamilies, tableCheckedAt } from '../../core/index.ts';
import { markdownTable, markdownText } from './markdown.ts';

const kinds: Readonly<Record<DatedFact['kind'], string>> = {
  act: 'Lag eller beslut',
  ordinance: 'Förordning',
  regulation: 'Föreskrift eller EU-förordning',
  directive: 'Direktiv',
  agency: 'Myndighet eller organisation',
  standard: 'Standard',
  proposal: 'Förslag, inte gällande rätt',
};

const grades: Readonly<Record<DatedFact['grade'], string>> = {
  rule: 'Varning',
  note: 'Upplysning',
  reference: 'Prövas inte',
};

/** docs/lagar.md: what the program knows of laws, agencies and standards, with the days it rests on. */
export function lawsPage(): string {
  return `${[
    '# Lagar, myndigheter och standarder',
    'Den här sidan är skriven av `npm run docs` ur `src/core/facts/law`. Ändra uppgifterna där, inte här.',
    `Hela tabellen stämdes av ${tableCheckedAt}. OV-01 jämför bladet Omvärld med den, och OV-03 säger till när avstämningen är gammal. Ett förslag behandlas aldrig som gällande rätt.`,
    'Kolumnen Prövas som säger vad OV-01 ger när en text strider mot uppgiften.',
    ...factFamilies.flatMap(({ title, facts }) => [`## ${title}`, table(facts)]),
  ].join('\n\n')}\n`;
}

function table(facts: readonly DatedFact[]): string {
  return markdownTable(
    ['Uppgift', 'Slag', 'Från', 'Till', 'Därefter', 'Dagar och påståenden', 'Prövas som', 'Källa', 'Stämd av'],
    facts.map((fact) => [
      markdownText(`${fact.name.charAt(0).toUpperCase()}${fact.name.slice(1)}`),
      kinds[fact.kind],
      fact.validFrom,
      fact.validTo ?? '',
      markdownText((fact.successors ?? []).map(successorText).join('; ')),
      markdownText(daysText(fact)),
      grades[fact.grade],
      markdownText(fact.source),
      fact.checkedAt,
    ]),
  );
}

function successorText({ name, role, from }: NonNullable<DatedFact['successors']>[number]): string {
  const notes = [...(role === undefined ? [] : [`för ${role}`]), ...(from === undefined ? [] : [`från ${from}`])];
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`;
}

function daysText({ milestones = [], overtaken = [] }: DatedFact): string {
  return [
    ...milestones.map(({ date, says }) => `${date} ${says}`),
    ...overtaken.map(({ from, says }) => `Från ${from} sägs: ${says}`),
  ].join('; ');
}
