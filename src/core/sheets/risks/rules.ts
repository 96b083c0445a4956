import { need } from '../../records/need.ts';
import type { Row } from '../../records/table.ts';
import { defineRule, type Rule } from '../../validation/define-rule.ts';
import { emptyColumns, namesRowOf } from '../../validation/row-questions.ts';
import { joinWords } from '../../workbook/format.ts';
import { capitalised } from '../../workbook/swedish.ts';
import { actionPlan } from '../action-plan/columns.ts';
import { decisions } from '../decisions/columns.ts';
import { nothingToReport } from '../review-coverage/coverage.ts';
import { risks } from './columns.ts';
import { highRiskFrom, riskValue } from './risk-value.ts';
import { isAccepted } from './rules/acceptances.ts';

/** Checks of the risks, R-01 first. */
export const riskRules: readonly Rule[] = [
  defineRule({
    id: 'R-01',
    severity: 'Varning',
    sheet: risks,
    title: 'Hög risk utan åtgärd eller ägare',
    explanation: `Sannolikhet gånger Konsekvens är minst 60 % av det högsta värdet (${highRiskFrom(5)} eller mer när inställningen Riskskala är 5, ${highRiskFrom(4)} när den är 4 och ${highRiskFrom(3)} när den är 3), och risken saknar riskägare eller en åtgärd som finns i handlingsplanen. En risk som accepteras behöver ingen åtgärd (se R-02). Stängda risker prövas inte.`,
    reference: 'SS-ISO/IEC 27001:2022 6.1.2 c och 6.1.3',
    needs: ['likelihood', 'impact'],
    check(row, records) {
      const { likelihood, impact, status, treatment } = row;
      const value = riskValue(row);
      if (value === undefined || value < highRiskFrom(records.settings.riskSteps) || status === 'Stängd')
        return undefined;
      const needsAction = treatment !== 'Acceptera' && !namesRowOf(actionPlan, row.actions, records);
      const needsOwner = emptyColumns(risks, ['owner'], row, records).length > 0;
      if (!needsAction && !needsOwner) return undefined;
      const lacks = [...(needsAction ? ['åtgärd'] : []), ...(needsOwner ? ['riskägare'] : [])];
      const advice = [
        ...(needsAction ? ['hänvisa till en åtgärd i handlingsplanen'] : []),
        ...(needsOwner ? ['skriv vem som äger risken'] : []),
      ];
      return {
        column: needsAction ? 'actions' : 'owner',
        message: `Riskvärdet är ${value} (${likelihood} × ${impact}) men risken saknar ${joinWords(lacks)}. ${capitalised(joinWords(advice))}.`,
      };
    },
  }),
  defineRule({
    id: 'R-02',
    severity: 'Varning',
    sheet: risks,
    title: 'Accepterad risk utan beslut',
    explanation:
      'Hantering är Acceptera, men inget beslut av kategorin Riskacceptans gäller risken. Beslutet kopplas genom att dess text nämner riskens id, eller genom att riskens Kommentar nämner beslutets id. Förslag räknas, avslagna beslut inte. Stängda risker prövas inte.',
    reference: 'SS-ISO/IEC 27001:2022 6.1.3 f',
    needs: ['treatment'],
    reads: [need(decisions, 'category', 'decision')],
    check({ id, treatment, comment, status }, records) {
      if (treatment !== 'Acceptera' || status === 'Stängd') return undefined;
      if (isAccepted(id, comment, records)) return undefined;
      const named = id ?? 'riskens id';
      return {
        column: 'treatment',
        message: `Risken ska accepteras, men det finns inget beslut om det. Lägg till en rad i Beslut med kategorin Riskacceptans och skriv ${named} i beslutstexten, till exempel ”Förvaltningsledningen accepterar risken ${named}”.`,
      };
    },
  }),
  defineRule({
    id: 'R-03',
    severity: 'Fel',
    sheet: risks,
    title: 'Risken ökar av åtgärderna',
    explanation:
      'Värdet efter åtgärder är högre än värdet före. Är bara det ena talet ifyllt efteråt räknas det andra som oförändrat.',
    reference: 'SS-ISO/IEC 27001:2022 6.1.3',
    needs: ['likelihood', 'impact'],
    check({ likelihood, impact, likelihoodAfter, impactAfter }) {
      const before = riskValue({ likelihood, impact });
      const after = riskValue({ likelihood: likelihoodAfter ?? likelihood, impact: impactAfter ?? impact });
      if (before === undefined || after === undefined || after <= before) return undefined;
      return {
        column: (likelihoodAfter ?? 0) > (likelihood ?? 0) ? 'likelihoodAfter' : 'impactAfter',
        message: `Riskvärdet är ${after} efter åtgärderna men ${before} före. Rätta det tal som är fel.`,
      };
    },
  }),
  defineRule({
    id: 'R-04',
    severity: 'Varning',
    sheet: risks,
    title: 'RSA eller VoR saknas',
    explanation:
      'Ingen risk i arbetsboken kommer från RSA, eller ingen från VoR. Genomgången ska bygga på båda. Prövas inte för den som i Texter har fått ”Inget att rapportera”.',
    reference: 'SS-ISO/IEC 27001:2022 9.3.2 f',
    needs: ['source'],
    *checkSheet({ rows }, records) {
      const found = new Set(rows.map(({ source }) => source));
      for (const source of ['RSA', 'VoR'] as const) {
        const section = source.toLowerCase();
        if (found.has(source) || nothingToReport(records).has(section)) continue;
        yield {
          column: 'source',
          message: `Ingen risk har källan ${source}. Lägg in riskerna därifrån, eller skriv i Texter att avsnittet ${section} inte har något att rapportera.`,
        };
      }
    },
  }),
  defineRule({
    id: 'R-05',
    severity: 'Varning',
    sheet: risks,
    title: 'Sannolikhet eller Konsekvens saknas',
    explanation:
      'En öppen risk utan sannolikhet eller konsekvens har inget riskvärde och räknas varken bland de höga riskerna eller i matrisen. Stängda risker prövas inte.',
    reference: 'SS-ISO/IEC 27001:2022 6.1.2 d',
    needs: ['likelihood', 'impact'],
    toldOnce: {
      judges: isOpenRisk,
      message: (rows) =>
        `Ingen av de ${rows} öppna riskerna är bedömd. Skriv Sannolikhet och Konsekvens för var och en, som tal på den skala som Riskskala i Inställningar säger.`,
    },
    check(row, records) {
      if (!isOpenRisk(row)) return undefined;
      const [column, other] = emptyColumns(risks, ['likelihood', 'impact'], row, records);
      if (column === undefined) return undefined;
      const lacking = [column, ...(other === undefined ? [] : [other])].map((key) => risks.columns[key].header);
      return {
        column,
        message: `Risken är öppen men ${joinWords(lacking)} saknas, så den har inget riskvärde. Bedöm risken, eller sätt Status till Stängd.`,
      };
    },
  }),
];

function isOpenRisk({ status }: Row<typeof risks.columns>): boolean {
  return status !== 'Stängd';
}
