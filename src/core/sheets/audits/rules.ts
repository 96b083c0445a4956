import type { Row } from '../../records/table.ts';
import { defineRule } from '../../validation/define-rule.ts';
import { audits } from './columns.ts';

/** The auditor whose yearly report the review builds on (GDPR art. 39.1 b). */
const dataProtectionOfficer = 'Dataskyddsombud';

export const auditRules = [
  defineRule({
    id: 'GR-01',
    severity: 'Varning',
    sheet: audits,
    title: 'Öppen iakttagelse utan åtgärd',
    explanation: 'En iakttagelse som är öppen ska ha minst en åtgärd i handlingsplanen, så att den blir omhändertagen.',
    needs: ['status', 'actions'],
    check({ status, auditor, actions = [] }) {
      if (status !== 'Öppen' || actions.length > 0) return undefined;
      const from = auditor === undefined ? '' : ` från ${auditor}`;
      return {
        column: 'actions',
        message: `Iakttagelsen${from} är öppen men har ingen åtgärd. Lägg in en åtgärd i Handlingsplan och skriv dess id här, eller sätt Status till Åtgärdad.`,
      };
    },
  }),
  defineRule({
    id: 'GR-02',
    severity: 'Varning',
    sheet: audits,
    title: 'Dataskyddsombudets senaste rapport är för gammal',
    explanation:
      'Den senaste granskningen från dataskyddsombudet avser ett tidigare år än året före det som följs upp, eller saknas. Genomgången bygger då på inaktuella uppgifter om dataskyddet.',
    reference: 'GDPR art. 39.1 b',
    needs: ['auditor', 'auditYear'],
    restsOnAllRows: true,
    *checkSheet({ rows }, { settings, list }) {
      if (!list('Granskare', [dataProtectionOfficer]).includes(dataProtectionOfficer)) return;
      let newest: Row<typeof audits.columns> | undefined;
      for (const row of rows) {
        if (row.auditor !== dataProtectionOfficer || row.auditYear === undefined) continue;
        if (newest?.auditYear === undefined || row.auditYear > newest.auditYear) newest = row;
      }
      const wanted = settings.followedUpYear - 1;
      const advice = `Lägg in iakttagelserna ur årsrapporten för ${wanted} eller senare.`;
      if (newest?.auditYear === undefined) {
        yield { message: `Bladet har ingen iakttagelse från dataskyddsombudet. ${advice}` };
      } else if (newest.auditYear < wanted) {
        yield {
          row: newest,
          column: 'auditYear',
          message: `Dataskyddsombudets senaste rapport avser ${newest.auditYear}, men genomgången följer upp ${settings.followedUpYear}. ${advice}`,
        };
      }
    },
  }),
];
