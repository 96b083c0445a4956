import type { Row } from '../../../records/table.ts';
import { defineRule } from '../../../validation/define-rule.ts';
import { namesRowOf } from '../../../validation/row-questions.ts';
import { joinWords } from '../../../workbook/format.ts';
import { actionPlan } from '../../action-plan/columns.ts';
import { informationClassification } from '../columns.ts';

const { columns } = informationClassification;
const aspects = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
type Aspect = (typeof aspects)[number];

/** The aspects that are at a level or above. */
function aspectsFrom(least: number, row: Row<typeof columns>): Aspect[] {
  return aspects.filter((aspect) => {
    const level = row[aspect];
    return level !== undefined && level.number >= least;
  });
}

function inWords(found: readonly Aspect[], row: Row<typeof columns>): string {
  return joinWords(found.map((aspect) => `${columns[aspect].header} (${row[aspect]?.label})`));
}

/** Rules about what a level means. */
export const levelRules = [
  defineRule({
    id: 'IK-02',
    severity: 'Fel',
    sheet: informationClassification,
    title: 'Nivån stämmer inte med skalan',
    explanation:
      'En nivå skrivs med siffra, namn eller båda. Siffran och namnet säger emot varandra, eller så finns nivån inte i skalan som inställningen Klassningsskala anger. Ofta har två skalor blandats.',
    needs: [],
  }),
  defineRule({
    id: 'IK-03',
    severity: 'Varning',
    sheet: informationClassification,
    title: 'Konfidentialiteten är för låg',
    explanation:
      'Känsliga personuppgifter eller sekretess med Konfidentialitet under nivå 2. Saknas nivån prövas inte regeln. Integritetskänsliga uppgifter omfattas inte av regeln.',
    reference: 'GDPR art. 9 och 32.1; offentlighets- och sekretesslagen (2009:400)',
    needs: ['confidentiality'],
    check({ personalData, secrecy, confidentiality }) {
      if (confidentiality === undefined || confidentiality.number >= 2) return undefined;
      const reasons = [
        ...(personalData === 'Känsliga'
          ? [{ words: 'känsliga personuppgifter', header: columns.personalData.header }]
          : []),
        ...(secrecy === true ? [{ words: 'sekretess', header: columns.secrecy.header }] : []),
      ];
      if (reasons.length === 0) return undefined;
      return {
        column: 'confidentiality',
        message: `Konfidentialitet är ${confidentiality.label} trots ${joinWords(reasons.map(({ words }) => words))}. Höj till minst nivå 2, eller rätta ${joinWords(reasons.map(({ header }) => header))} om uppgiften är fel.`,
      };
    },
  }),
  defineRule({
    id: 'IK-06',
    severity: 'Varning',
    sheet: informationClassification,
    title: 'Hög nivå utan åtgärd eller motivering',
    explanation:
      'Minst en av Konfidentialitet, Riktighet, Tillgänglighet och Spårbarhet är på nivå 3 eller högre, och raden har varken en åtgärd som finns i handlingsplanen eller en motivering.',
    reference: 'SS-ISO/IEC 27001:2022 6.1.3',
    needs: [],
    check(row, records) {
      if (row.motivation !== undefined) return undefined;
      const high = aspectsFrom(3, row);
      if (high.length === 0 || namesRowOf(actionPlan, row.actions, records)) return undefined;
      return {
        column: 'actions',
        message: `${inWords(high, row)} är på hög nivå, men raden har varken åtgärd eller motivering. Hänvisa till en åtgärd i handlingsplanen, eller skriv i Motivering varför skyddet redan räcker.`,
      };
    },
  }),
  defineRule({
    id: 'IK-07',
    severity: 'Varning',
    sheet: informationClassification,
    title: 'Nivå 4 kräver säkerhetsskyddsanalys',
    explanation:
      'Nivå 4 kan röra Sveriges säkerhet. KLASSAs kravkataloger slutar på nivå 3, och säkerhetsskydd hanteras i en särskild analys som inte hör hemma i arbetsboken.',
    reference: 'Säkerhetsskyddslagen (2018:585) 2 kap. 1 §',
    needs: [],
    check(row) {
      const highest = aspectsFrom(4, row);
      const column = highest[0];
      if (column === undefined) return undefined;
      return {
        column,
        message: `${inWords(highest, row)} är på nivå 4. Gör en särskild säkerhetsskyddsanalys utanför arbetsboken, och skriv inga skyddsvärda uppgifter här.`,
      };
    },
  }),
];
