import { type CataloguedRule, ruleCatalogue } from '../../core/index.ts';
import { markdownTable, markdownText } from './markdown.ts';

/** Two cases of a rule, in a few words each: rows as they are typed, or sheets. */
export interface RuleExample {
  readonly finds: string;
  /** What the rule says of what it finds. */
  readonly says: string;
  readonly leaves: string;
}

/** By the id of the rule. */
export type RuleExamples = Readonly<Record<string, RuleExample>>;

/** docs/regler.md: every rule, its severity, when it speaks and why, with a case that it finds and one that it leaves alone. */
export function rulesPage(examples: RuleExamples): string {
  const sheets = [...new Set(ruleCatalogue.flatMap(({ sheet }) => sheet ?? []))];
  return `${[
    '# Regler',
    'Den här sidan är skriven av `npm run docs` ur reglerna i `src/core`. Ändra dem där, inte här.',
    `Det finns ${ruleCatalogue.length} regler. Varje regel har ett id som står i bladet Kontroll, och en allvarsgrad:`,
    [
      '- **Fel** hindrar en slutlig genomgång och ska rättas.',
      '- **Varning** bör tas om hand innan ledningen får dokumentet.',
      '- **Upplysning** behöver ingen åtgärd.',
    ].join('\n'),
    'Tabellen visar den vanliga allvarsgraden. Där texten säger det kan en enskild anmärkning få en annan.',
    'En regel prövas bara när bladet och de kolumner som den behöver finns.',
    'Under varje tabell står för varje regel ett fall som den finner, med vad den säger, och ett liknande som den lämnar. De är hämtade ur reglernas tester: avstämningsdagen är där 2025-11-24 och verksamhetsåret 2025. Flera rader skiljs åt av snedstreck, och det som inte nämns är som det ska.',
    '## Alla blad',
    ...tables(
      ruleCatalogue.filter(({ scope }) => scope === 'structure'),
      examples,
    ),
    ...sheets.flatMap((name) => [
      `## ${name}`,
      ...tables(
        ruleCatalogue.filter(({ sheet }) => sheet === name),
        examples,
      ),
    ]),
    '## Genomgången som helhet',
    ...tables(
      ruleCatalogue.filter(({ scope }) => scope === 'review'),
      examples,
    ),
    '## Inbyggda fakta',
    'Vad arbetsboken säger om lagar, myndigheter och standarder jämförs med tabellen i [lagar.md](lagar.md).',
  ].join('\n\n')}\n`;
}

function tables(rules: readonly CataloguedRule[], examples: RuleExamples): string[] {
  return [table(rules), examplesTable(rules, examples)];
}

function examplesTable(rules: readonly CataloguedRule[], examples: RuleExamples): string {
  const rows = rules.flatMap(({ id }) => {
    const example = examples[id];
    return example === undefined ? [] : [[id, example.finds, example.says, example.leaves]];
  });
  return markdownTable(
    ['Id', 'Finner', 'Säger', 'Lämnar'],
    rows.map((cells) => cells.map(markdownText)),
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
