import { type CataloguedRule, datedFacts, ruleCatalogue } from '../../core/index.ts';
import { markdownTable, markdownText } from './markdown.ts';

/** docs/regler.md: every rule, its severity, when it speaks and why. */
export function rulesPage(): string {
  const sheets = [...new Set(ruleCatalogue.flatMap(({ sheet }) => sheet ?? []))];
  return `${[
    '# Regler',
    'Den här sidan är skriven av `npm run docs` ur reglerna i `src/core`. Ändra dem där, inte här.',
    `Det finns ${ruleCatalogue.length} regler. Varje regel har ett id som står i bladet Kontroll, och en allvarsgrad:`,
    [
      '- **Fel** hindrar en slutlig genomgång och ska rättas.',
      '- **Varning** bör tas om hand innan ledningen får dokumentet.',
      '- **Upplysning** är till för kännedom.',
    ].join('\n'),
    'Allvarsgraden i tabellen är regelns vanliga. Var det står så i texten kan en enskild anmärkning få en annan.',
    'En regel prövas bara när bladet och de kolumner som den behöver finns.',
    '## Alla blad',
    table(ruleCatalogue.filter(({ scope }) => scope === 'structure')),
    ...sheets.flatMap((name) => [`## ${name}`, table(ruleCatalogue.filter(({ sheet }) => sheet === name))]),
    '## Genomgången som helhet',
    table(ruleCatalogue.filter(({ scope }) => scope === 'review')),
    '## Inbyggda fakta',
    'OV-01 jämför bladet Omvärld med den här tabellen, som finns i `src/core/facts/dated-facts.ts`.',
    factsTable(),
  ].join('\n\n')}\n`;
}

function factsTable(): string {
  return markdownTable(
    ['Lag eller myndighet', 'Gäller från', 'Gäller inte från', 'Därefter', 'Källa', 'Stämd av'],
    datedFacts.map(({ name, validFrom, validTo, successor, source, validAsOf }) => [
      markdownText(`${name.charAt(0).toUpperCase()}${name.slice(1)}`),
      validFrom,
      validTo ?? '',
      markdownText(successor?.name ?? ''),
      markdownText(source),
      validAsOf,
    ]),
  );
}

function table(rules: readonly CataloguedRule[]): string {
  return markdownTable(
    ['Id', 'Allvarsgrad', 'Regel', 'Förklaring', 'Stöd'],
    rules.map(({ id, severity, title, explanation, reference }) => [
      id,
      severity,
      markdownText(title),
      markdownText(explanation),
      markdownText(reference ?? ''),
    ]),
  );
}
