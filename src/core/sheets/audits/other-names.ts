import { actionReferenceNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Granskningar and its columns. */
export const otherNames = {
  sheet: ['Revisioner', 'Revision', 'Iakttagelser', 'Granskningsresultat', 'Revisionsrapporter'],
  columns: {
    id: idNames,
    auditor: ['Revisor', 'Granskad av', 'Granskande part'],
    auditYear: ['År', 'Rapportår', 'Granskningsår'],
    observation: ['Rekommendation', 'Avvikelse', 'Brist', 'Anmärkning'],
    severity: ['Allvarlighetsgrad', 'Grad'],
    answer: ['Yttrande', 'Planerad hantering'],
    actions: actionReferenceNames,
    status: ['Läge'],
  },
} as const satisfies OtherNames;
