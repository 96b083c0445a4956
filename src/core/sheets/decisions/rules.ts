import { need } from '../../records/need.ts';
import type { Row } from '../../records/table.ts';
import { defineRule } from '../../validation/define-rule.ts';
import { emptyColumns } from '../../validation/row-questions.ts';
import { daysBetween } from '../../workbook/civil-date.ts';
import { countOf, joinWords } from '../../workbook/format.ts';
import { isOpen } from '../action-plan/action.ts';
import { actionPlan } from '../action-plan/columns.ts';
import { actionsOfDecision, isProposal } from './actions-of-decision.ts';
import { decisions } from './columns.ts';

type Action = Row<typeof actionPlan.columns>;

export const decisionRules = [
  defineRule({
    id: 'B-01',
    severity: 'Varning',
    sheet: decisions,
    title: 'Godkänt beslut utan åtgärd',
    explanation:
      'Ett godkänt beslut ska ha en åtgärd i handlingsplanen: antingen anger beslutet åtgärden eller åtgärden beslutet. Riskacceptans kräver ingen åtgärd.',
    reference: 'SS-ISO/IEC 27001:2022 9.3.3',
    needs: ['outcome', 'action'],
    check(decision, records) {
      const { outcome, category, action = [] } = decision;
      if (outcome !== 'Godkänt' || category === 'Riskacceptans' || action.length > 0) return undefined;
      if (actionsOfDecision(decision, records).length > 0) return undefined;
      return {
        column: 'action',
        message:
          'Beslutet är godkänt men ingen åtgärd genomför det. Lägg in en åtgärd i Handlingsplan och skriv dess id här.',
      };
    },
  }),
  defineRule({
    id: 'B-02',
    severity: 'Varning',
    sheet: decisions,
    title: 'Beslut utan ansvarig eller slutdatum',
    explanation: 'Ett beslut eller förslag ska säga vem som genomför det och när. Avslagna förslag behöver ingetdera.',
    reference: 'SS-ISO/IEC 27001:2022 9.3.3',
    needs: ['owner', 'endDate'],
    check(decision, records) {
      if (decision.outcome === 'Avslaget') return undefined;
      const [column, ...others] = emptyColumns(decisions, ['owner', 'endDate'], decision, records);
      if (column === undefined) return undefined;
      const lacking = [column, ...others].map((key) => decisions.columns[key].header.toLowerCase());
      return {
        column,
        message: `Beslutet saknar ${joinWords(lacking)}. Fyll i vem som genomför det och när det ska vara klart.`,
      };
    },
  }),
  defineRule({
    id: 'B-03',
    severity: 'Varning',
    sheet: decisions,
    title: 'Beslut från en tidigare genomgång är inte genomfört',
    explanation:
      'Åtgärden till ett beslut från ett tidigare års genomgång är varken Klar eller Avbruten. Ledningen ska få veta hur det går (9.3.2 a).',
    reference: 'SS-ISO/IEC 27001:2022 9.3.2 a',
    needs: ['reviewYear'],
    reads: [need(actionPlan, 'id', 'status')],
    check(decision, records) {
      const { reviewYear, outcome } = decision;
      if (reviewYear === undefined || reviewYear >= records.settings.year || outcome === 'Avslaget') return undefined;
      const open = actionsOfDecision(decision, records).filter(isOpen);
      if (open.length === 0) return undefined;
      const states = open.map((action) => stateOf(action, records.today));
      return {
        column: 'action',
        message: `Beslutet från genomgången ${reviewYear} är inte genomfört: ${joinWords(states)}. Genomför ${open.length === 1 ? 'åtgärden' : 'åtgärderna'}, eller låt ledningen besluta att skjuta upp eller avsluta ${open.length === 1 ? 'den' : 'dem'}.`,
      };
    },
  }),
  defineRule({
    id: 'B-04',
    severity: 'Fel',
    sheet: decisions,
    title: 'Förslag fast genomgången är beslutad',
    explanation:
      'Beslutsdatum är ifyllt i Inställningar, men ett beslut i årets genomgång har Utfall Förslag eller tomt. Ett beslutat dokument har inga förslag kvar.',
    reference: 'SS-ISO/IEC 27001:2022 9.3.3',
    needs: ['reviewYear', 'outcome'],
    check(decision, { settings }) {
      const { reviewYear, outcome } = decision;
      if (settings.decisionDate === '' || reviewYear !== settings.year || !isProposal(decision)) return undefined;
      return {
        column: 'outcome',
        message: `Genomgången ${reviewYear} beslutades ${settings.decisionDate}, men Utfall är ${outcome === undefined ? 'inte ifyllt' : outcome}. Skriv Godkänt eller Avslaget, eller töm Beslutsdatum i Inställningar om inget är beslutat.`,
      };
    },
  }),
];

/** Where an open action stands, e.g. `HP-004 pågår och skulle ha varit klar 2025-06-30 (för 12 dagar sedan)`. */
function stateOf({ id, rowNumber, status, endDate, originalEndDate }: Action, today: string): string {
  const name = id ?? `rad ${rowNumber} i Handlingsplan`;
  const state = status === undefined ? 'saknar status' : stateWords.get(status);
  if (endDate === undefined) return `${name} ${state} och ${status === undefined ? '' : 'saknar '}slutdatum`;
  const late = daysBetween(endDate, today);
  const due = late > 0 ? 'skulle ha varit' : 'ska vara';
  const moved = originalEndDate === undefined || originalEndDate >= endDate ? [] : [`ursprungligen ${originalEndDate}`];
  const since = late > 0 ? [`för ${countOf(late, 'dag', 'dagar')} sedan`] : [];
  const notes = [...since, ...moved];
  return `${name} ${state} och ${due} klar ${endDate}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

const stateWords: ReadonlyMap<string, string> = new Map([
  ['Ej påbörjad', 'är inte påbörjad'],
  ['Pågående', 'pågår'],
  ['Pausad', 'är pausad'],
]);
