import { defineRule } from '../../../validation/define-rule.ts';
import { foldChoice } from '../../../workbook/text.ts';
import { type Action, actionWithoutYear, isOpen, isRecurring } from '../action.ts';
import { actionPlan, areas } from '../columns.ts';

/** Rules about how the plan is laid out over priorities, years and areas. */
export const planningRules = [
  defineRule({
    id: 'HP-06',
    severity: 'Varning',
    sheet: actionPlan,
    title: 'Samma prioritet två gånger',
    explanation:
      'Två åtgärder för samma år har samma prioritet, och ordningen i dokumentet blir oklar. Gäller åren i inriktningen. Klara åtgärder räknas med eftersom de också redovisas i ordning, avbrutna gör det inte.',
    needs: ['priority', 'year'],
    *checkSheet({ rows }, { settings }) {
      const first = new Map<number, Action>();
      for (const row of rows) {
        const { priority, year, status } = row;
        if (priority === undefined || year === undefined || status === 'Avbruten') continue;
        if (year < settings.year || year > settings.horizonEnd) continue;
        const key = year * 1000 + priority;
        const known = first.get(key);
        if (known === undefined) first.set(key, row);
        else {
          yield {
            row,
            column: 'priority',
            message: `${known.id ?? 'Åtgärden'} på rad ${known.rowNumber} har redan prioritet ${priority} för ${year}. Ge en av åtgärderna ett annat tal, så att ordningen är entydig.`,
          };
        }
      }
    },
  }),
  defineRule({
    id: 'HP-07',
    severity: 'Varning',
    sheet: actionPlan,
    title: 'Återkommande åtgärd saknar fortsättning',
    explanation:
      'En återkommande åtgärd ska finnas med även för senare år i inriktningen, annars glöms den. Programmet känner igen raderna på samma text i Åtgärd; årtal i texten räknas inte. Avbrutna åtgärder behöver ingen fortsättning.',
    needs: ['recurring', 'year', 'action'],
    restsOnAllRows: true,
    *checkSheet({ rows }, { settings }) {
      const { followedUpYear: firstYear, horizonEnd } = settings;
      const recurring = rows.filter(
        (row) => isRecurring(row) && row.year !== undefined && row.year >= firstYear && row.year < horizonEnd,
      );
      if (recurring.length === 0) return;
      const lastYear = new Map<string, number>();
      for (const { action, year } of rows) {
        if (action === undefined || year === undefined || year > horizonEnd) continue;
        const text = actionWithoutYear(action);
        lastYear.set(text, Math.max(lastYear.get(text) ?? 0, year));
      }
      for (const row of recurring) {
        const { action, year, recurring: interval } = row;
        if (action === undefined || year === undefined || interval === undefined) continue;
        if ((lastYear.get(actionWithoutYear(action)) ?? 0) > year) continue;
        yield {
          row,
          column: 'recurring',
          message: `Åtgärden återkommer ${interval.toLowerCase()} men finns inte efter ${year}, fast inriktningen går till ${horizonEnd}. Lägg till en rad med samma åtgärd för ${year + 1}, eller ändra Återkommande till Nej.`,
        };
      }
    },
  }),
  defineRule({
    id: 'HP-08',
    severity: 'Varning',
    sheet: actionPlan,
    title: 'VP-mål saknas',
    explanation: 'En åtgärd i verksamhetsplanen redovisas under ett mål, och hamnar utan mål inte på sin plats.',
    needs: ['inOperationalPlan', 'operationalGoal'],
    check({ inOperationalPlan, operationalGoal }, { settings }) {
      if (inOperationalPlan !== true || operationalGoal !== undefined) return undefined;
      return {
        column: 'operationalGoal',
        message: `Åtgärden ska finnas i verksamhetsplanen men saknar mål. Skriv målet i VP-mål, till exempel ${settings.operationalGoal}.`,
      };
    },
  }),
  defineRule({
    id: 'HP-10',
    severity: 'Varning',
    sheet: actionPlan,
    title: 'Öppen åtgärd utanför åren',
    explanation:
      'Genomgången ser tillbaka på Uppföljningsår och planerar till och med Inriktning till och med i Inställningar. En öppen åtgärd för ett senare år kommer inte med i dokumentet (varning); en för ett tidigare år redovisas bara som uppföljning (upplysning). Klara och avbrutna åtgärder är historik och prövas inte.',
    needs: ['year', 'status'],
    check(row, { settings }) {
      const { year } = row;
      if (year === undefined || !isOpen(row)) return undefined;
      const { followedUpYear, horizonEnd } = settings;
      if (year > horizonEnd) {
        return {
          column: 'year',
          message: `Verksamhetsår ${year} ligger efter inriktningens sista år, ${horizonEnd}, och åtgärden kommer inte med i dokumentet. Rätta året, eller ändra Inriktning till och med i Inställningar.`,
        };
      }
      if (year >= followedUpYear) return undefined;
      return {
        column: 'year',
        severity: 'Upplysning',
        message: `Verksamhetsår ${year} ligger före ${followedUpYear}, det år som följs upp, och åtgärden är fortfarande öppen. Den redovisas bara som uppföljning. Slutför eller avbryt den, eller ändra året om den ska göras senare.`,
      };
    },
  }),
  defineRule({
    id: 'HP-14',
    severity: 'Upplysning',
    sheet: actionPlan,
    title: 'Område utan åtgärd',
    explanation:
      'Ett område har ingen åtgärd alls under verksamhetsåret. Det kan vara rätt, men ska vara ett medvetet val. Området Övrigt får vara tomt.',
    needs: ['area', 'year'],
    *checkSheet({ rows }, records) {
      const { year } = records.settings;
      const used = new Set(rows.filter((row) => row.year === year).map(({ area }) => area));
      for (const area of records.list('Område', areas)) {
        if (used.has(area) || foldChoice(area) === 'övrigt') continue;
        yield {
          column: 'area',
          message: `Området ${area} har ingen åtgärd ${year}. Lägg till en, eller stäm av med ledningen att området inte behöver någon.`,
        };
      }
    },
  }),
];
