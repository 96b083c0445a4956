import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { audits } from '../../../../src/core/sheets/audits/columns.ts';
import { incidents } from '../../../../src/core/sheets/incidents/columns.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import { interestedParties } from '../../../../src/core/sheets/interested-parties/columns.ts';
import { measurements } from '../../../../src/core/sheets/measurements/columns.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { texts } from '../../../../src/core/sheets/texts/columns.ts';
import { textRules } from '../../../../src/core/sheets/texts/rules.ts';
import { trainings } from '../../../../src/core/sheets/trainings/columns.ts';
import { waysOfWorking } from '../../../../src/core/sheets/ways-of-working/columns.ts';
import { ruleCases } from '../../../support/rule-cases.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

const { fires, silent } = ruleCases(texts, textRules, { section: 'omvarld', text: 'Hotbilden är förhöjd.' });

const unknown = { severity: 'Varning', column: 'section' } as const;
fires('T-01', { section: 'Omvärl' }, { ...unknown, id: 'Omvärl', says: 'Menade du ”omvarld”' });
fires(
  'T-01',
  { section: 'sammanfatning' },
  { ...unknown, says: 'Menade du ”sammanfattning”, avsnittet Sammanfattning?' },
);
fires('T-01', { section: 'Tidigare beslut och åtgärd' }, { ...unknown, says: 'Menade du ”tidigare-beslut”' });
fires(
  'T-01',
  { section: 'slutord' },
  { ...unknown, says: ['inte med. Välj en av nycklarna sammanfattning', 'beslut'] },
);
fires('T-01', { section: 'forbattringar-2028' }, { ...unknown, says: 'forbattringar-202' });
silent('T-01', { section: 'omvarld' });
silent('T-01', { section: 'Tidigare-Beslut' });
silent('T-01', { section: 'Omvärld' });
silent('T-01', { section: 'förbättringar-2027' });
silent('T-01', { section: 'Tidigare beslut och åtgärder' });
silent('T-01', { section: '4.1 Tidigare beslut och åtgärder' });
silent('T-01', { section: 'Bedömning' });
silent('T-01', { section: 'forbattringar-2023', year: 2023 }, { because: 'the text of another review is kept' });
silent('T-01', { section: 'forbattringar-2027' });
silent('T-01', { section: 'forbattringar-2029' }, { settings: { horizonEnd: 2029 } });
silent(
  'T-01',
  { section: 'forbattringar-2022', year: 2022 },
  { because: 'a text of another year is not printed anyway' },
);
silent('T-01', { section: null }, { because: 'an empty cell is told by S-08' });

function nothing(section: string) {
  return { section, nothingToReport: 'Ja', statedBy: 'Samordnare', date: '2025-11-01' };
}

const contradiction = { severity: 'Fel', column: 'nothingToReport' } as const;

const incident = { heading: 'Strömavbrott', type: 'Avbrott', awareness: '2025-05-05 10:00', status: 'Stängd' };
const sevenIncidents = [1, 2, 3, 4, 5, 6, 7].map((number) => ({ ...incident, id: `INC-00${number}` }));
const someRisk = sheetOf(risks, [{ id: 'R-001', source: 'RSA', risk: 'Utpressningsvirus' }]);
const internalAudit = sheetOf(audits, [{ id: 'GR-001', auditor: 'Internrevision', auditYear: 2025, status: 'Öppen' }]);
const measurement = sheetOf(measurements, [{ id: 'MV-001', indicator: 'Andel', period: '2025', outcome: 3 }]);
const training = sheetOf(trainings, [{ id: 'UT-001', training: 'Grundkurs', year: 2025 }]);
const action2026 = sheetOf(actionPlan, [{ id: 'HP-001', year: 2026, action: 'Öva', status: 'Ej påbörjad' }]);
const classified = sheetOf(informationClassification, [{ id: 'IK-001', informationSet: 'Personakter' }]);
const viewpoint = sheetOf(interestedParties, [
  { id: 'IN-001', party: 'Brukarråd', type: 'Synpunkt', content: 'Svårt' },
]);

fires(
  'T-02',
  nothing('Handelser'),
  { ...contradiction, says: 'INC-001 hör till det' },
  {
    sheets: [sheetOf(incidents, sevenIncidents.slice(0, 1))],
    because: 'an incident of the year',
  },
);
fires(
  'T-02',
  nothing('handelser'),
  { ...contradiction, says: 'INC-005 och 2 rader till' },
  {
    sheets: [sheetOf(incidents, sevenIncidents)],
    because: 'many rows are counted, not listed',
  },
);
fires('T-02', nothing('rsa'), { ...contradiction, says: 'R-001' }, { sheets: [someRisk] });
fires('T-02', nothing('granskningar'), { ...contradiction, says: 'GR-001' }, { sheets: [internalAudit] });
fires('T-02', nothing('matning'), { ...contradiction, says: 'MV-001' }, { sheets: [measurement] });
fires('T-02', nothing('utbildning'), { ...contradiction, says: 'UT-001' }, { sheets: [training] });
fires(
  'T-02',
  nothing('arbetssatt'),
  { ...contradiction, says: 'AS-001' },
  {
    sheets: [sheetOf(waysOfWorking, [{ id: 'AS-001', way: 'Upphandling' }])],
  },
);
fires('T-02', nothing('intressenter'), { ...contradiction, says: 'IN-001' }, { sheets: [viewpoint] });
fires('T-02', nothing('forbattringar-2026'), { ...contradiction, says: 'HP-001' }, { sheets: [action2026] });
silent('T-02', nothing('forbattringar-2027'), { sheets: [action2026] });
silent('T-02', { ...nothing('rsa'), nothingToReport: 'Nej' }, { sheets: [someRisk] });
silent('T-02', nothing('vor'), { sheets: [someRisk], because: 'the risk comes from the RSA' });
silent('T-02', nothing('dso'), { sheets: [internalAudit], because: 'the audit is not the data protection officer’s' });
silent('T-02', nothing('utbildning'), {
  sheets: [measurement],
  because: 'the clause has data, but not of this section',
});
silent('T-02', nothing('klassning'), {
  sheets: [measurement, classified],
  because: 'the sheet is a register, no report',
});
silent('T-02', nothing('handelser'), {
  sheets: [sheetOf(incidents, [{ ...incident, id: 'INC-001', awareness: '2024-05-05 10:00' }])],
  because: 'the incident was closed in another year',
});
silent('T-02', nothing('sammanfattning'));

fires(
  'T-03',
  { nothingToReport: 'Ja' },
  { severity: 'Varning', column: 'statedBy', says: 'Angett av och Datum saknas' },
);
fires('T-03', { ...nothing('omvarld'), date: null }, { severity: 'Varning', column: 'date', says: 'men Datum saknas' });
fires(
  'T-03',
  { ...nothing('omvarld'), statedBy: null },
  { severity: 'Varning', column: 'statedBy', says: 'Angett av saknas' },
);
silent('T-03', nothing('omvarld'));
silent('T-03', { nothingToReport: 'Nej' });
silent('T-03', { ...nothing('omvarld'), date: 'i går' }, { because: 'a date that cannot be read is told by S-09' });
fires(
  'T-03',
  nothing('omvarld'),
  { severity: 'Varning', column: 'statedBy', says: 'Angett av saknas' },
  { because: 'the sheet has no column for it', omit: ['statedBy'] },
);

const stale = { severity: 'Varning', column: 'date' } as const;
fires('T-04', { date: '2024-12-31' }, { ...stale, says: ['”omvarld” är daterat 2024-12-31', 'från 2025-01-01'] });
fires(
  'T-04',
  { text: null, nothingToReport: 'Ja', date: '2024-03-01', statedBy: 'Samordnare' },
  { ...stale, says: 'räknas inte som underlag' },
);
silent('T-04', { date: '2025-01-01' });
silent('T-04', {}, { because: 'a text without a date is taken for this review’s' });
silent('T-04', { date: '2024-12-31' }, { settings: { followedUpYear: 2024 } });
silent('T-04', { date: '2024-12-31', year: 2024 }, { because: 'a text of another year is not printed anyway' });
silent('T-04', { text: null, date: '2024-12-31' }, { because: 'it says nothing' });
