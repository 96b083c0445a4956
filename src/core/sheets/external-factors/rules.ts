import { tableCheckedAt } from '../../facts/dated-facts.ts';
import type { Row } from '../../records/table.ts';
import { quoted } from '../../schema/column-kind.ts';
import { defineRule, type Problem, type Rule } from '../../validation/define-rule.ts';
import { emptyColumns, namesRowOf } from '../../validation/row-questions.ts';
import { addMonths, daysBetween } from '../../workbook/civil-date.ts';
import { actionPlan } from '../action-plan/columns.ts';
import { externalFactors } from './columns.ts';
import { contradictionIn, contradictionProblem, lawOf } from './rules/contradictions.ts';
import { mayNameFact } from './rules/facts-named.ts';
import { overtakenProse } from './rules/overtaken-prose.ts';
import { datesIn, sentencesOf, speaksOfFuture } from './rules/running-text.ts';

type ExternalFactor = Row<typeof externalFactors.columns>;
type FactorProblem = Problem<typeof externalFactors.columns>;

/** After so long a description needs to be looked at again. */
const longestAge = 12;

/** Days after which the table of laws needs to be checked again. */
const longestTableAge = 180;

/** The columns of running text that the review prints. */
const textColumns = ['heading', 'description', 'impact'] as const;

/** What the texts say against the built-in table, each fact once; else that they speak of what has come as still to come. */
function textProblems(row: ExternalFactor, today: string): FactorProblem[] {
  const subject = lawOf(row.heading ?? '');
  const contradicted = new Map<string, FactorProblem>();
  let outdated: FactorProblem | undefined;
  const isOutdated = row.entryIntoForce !== undefined && row.entryIntoForce < today;
  for (const column of textColumns) {
    const text = row[column] ?? '';
    if (subject === undefined && !isOutdated && !mayNameFact(text)) continue;
    for (const sentence of sentencesOf(text)) {
      const found = contradictionIn(sentence, subject, today);
      if (found !== undefined) {
        const { name } = found.fact;
        if (!contradicted.has(name)) contradicted.set(name, { column, ...contradictionProblem(found) });
      } else outdated ??= outdatedProblem(row, column, sentence, today);
    }
  }
  if (contradicted.size > 0) return [...contradicted.values()];
  return outdated === undefined ? [] : [outdated];
}

function outdatedProblem(
  { entryIntoForce }: ExternalFactor,
  column: (typeof textColumns)[number],
  sentence: string,
  today: string,
): FactorProblem | undefined {
  if (entryIntoForce === undefined || entryIntoForce >= today || !speaksOfFuture(sentence)) return undefined;
  if (datesIn(sentence).some((date) => date > today)) return undefined;
  return {
    column,
    message: `Träder i kraft ${entryIntoForce} har passerats, men texten talar om något kommande: ${quoted(sentence)}. Skriv om texten till nutid, eller rätta datumet.`,
  };
}

/** A law of the table with another date of entry into force than the table's. */
function dateProblem({ heading, entryIntoForce }: ExternalFactor): FactorProblem | undefined {
  if (entryIntoForce === undefined || heading === undefined) return undefined;
  const law = lawOf(heading);
  if (law === undefined || law.validFrom === entryIntoForce) return undefined;
  return {
    column: 'entryIntoForce',
    reference: law.source,
    message: `Träder i kraft är ${entryIntoForce}, men för ${law.name} är dagen ${law.validFrom}. Rätta datumet. Gäller raden något annat, till exempel en ändring i lagen, så skriv det i Rubrik.`,
  };
}

function ageProblem({ validAsOf }: ExternalFactor, today: string): FactorProblem | undefined {
  if (validAsOf === undefined || addMonths(validAsOf, longestAge) >= today) return undefined;
  return {
    column: 'validAsOf',
    message: `Beskrivningen stämdes av ${validAsOf}, för mer än ${longestAge} månader sedan. Kontrollera att den fortfarande stämmer, och skriv den nya dagen i Giltig per.`,
  };
}

/** Checks of the outside world, OV-01 first. */
export const externalFactorRules: readonly Rule[] = [
  defineRule({
    id: 'OV-01',
    severity: 'Varning',
    sheet: externalFactors,
    title: 'Inaktuell uppgift om omvärlden',
    explanation:
      'Träder i kraft har passerats men texten talar om framtiden; Giltig per är äldre än 12 månader; eller en uppgift strider mot den inbyggda tabellen över lagar, myndigheter och standarder: något som gäller sägs vara på väg, något som har ersatts sägs gälla, dagen är fel, eller ett förslag sägs vara lag. Texten prövas mot det som gällde dagen i Giltig per, annars avstämningsdagen. Även det som skrivs i Texter, Handlingsplan, Risker, Beslut och Intressenter prövas mot tabellen, mot radens egen dag (Datum, Klardatum eller Beslutsdatum) och annars avstämningsdagen; rader som är avslutade eller gäller ett annat år, och saknar dag, prövas inte. Det som nämns som tidigare eller ersatt och det som citeras är rätt. Är uppgiften i tabellen mindre säker blir det en upplysning.',
    reference: 'SS-ISO/IEC 27001:2022 9.3.2 b',
    needs: [],
    elsewhere: overtakenProse,
    check(row, { today }) {
      const date = dateProblem(row);
      const age = ageProblem(row, today);
      return [...textProblems(row, row.validAsOf ?? today), ...(date ? [date] : []), ...(age ? [age] : [])];
    },
  }),
  defineRule({
    id: 'OV-02',
    severity: 'Varning',
    sheet: externalFactors,
    title: 'Lagstiftning utan åtgärd',
    explanation:
      'Ny lagstiftning ska leda till en åtgärd som finns i handlingsplanen, eller till en förklaring i Kommentar av varför ingen behövs.',
    reference: 'SS-ISO/IEC 27001:2022 A.5.31',
    needs: ['type', 'actions', 'comment'],
    check(row, records) {
      if (row.type !== 'Lagstiftning' || namesRowOf(actionPlan, row.actions, records)) return undefined;
      if (emptyColumns(externalFactors, ['comment'], row, records).length === 0) return undefined;
      return {
        column: 'actions',
        message:
          'Lagstiftningen har ingen åtgärd. Hänvisa till en åtgärd i handlingsplanen, eller skriv i Kommentar varför ingen behövs.',
      };
    },
  }),
  defineRule({
    id: 'OV-03',
    severity: 'Upplysning',
    sheet: externalFactors,
    title: 'Tabellen över lagar är inte nyligen avstämd',
    explanation: `Den inbyggda tabellen över lagar, myndigheter och standarder stämdes av mer än ${longestTableAge} dagar före avstämningsdagen. Det som har ändrats därefter känner OV-01 inte till.`,
    needs: [],
    *checkSheet(_table, { today }) {
      const days = daysBetween(tableCheckedAt, today);
      if (days <= longestTableAge) return;
      yield {
        message: `Programmets tabell över lagar stämdes av ${tableCheckedAt}, ${days} dagar före avstämningsdagen. Kontrollera själv vad som har ändrats sedan dess, eller uppdatera programmet.`,
      };
    },
  }),
];
