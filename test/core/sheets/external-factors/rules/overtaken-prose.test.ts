import type { Columns, SheetDefinition } from '../../../../../src/core/schema/define-sheet.ts';
import { actionPlan } from '../../../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../../../src/core/sheets/decisions/columns.ts';
import { overtakenProse } from '../../../../../src/core/sheets/external-factors/rules/overtaken-prose.ts';
import { externalFactorRules } from '../../../../../src/core/sheets/external-factors/rules.ts';
import { interestedParties } from '../../../../../src/core/sheets/interested-parties/columns.ts';
import { risks } from '../../../../../src/core/sheets/risks/columns.ts';
import { texts } from '../../../../../src/core/sheets/texts/columns.ts';
import { trainings } from '../../../../../src/core/sheets/trainings/columns.ts';
import { ruleCases } from '../../../../support/rule-cases.ts';
import type { RowCells } from '../../../../support/workbook-builder.ts';

function on(today: string) {
  return { settings: { today, year: 2026 } };
}

const day = on('2026-11-24');
const waits = 'Vi inväntar riksdagens beslut om cybersäkerhetslagen.';
const reports = 'Incidenter rapporteras till MSB.';
const overtaken = { severity: 'Varning', says: 'Skriv om texten till nutid' } as const;

function casesOf<C extends Columns>(definition: SheetDefinition<C>, sound: RowCells<C>) {
  return ruleCases(definition, externalFactorRules, sound);
}

describe('Texter', () => {
  const { fires, silent } = casesOf(texts, { section: 'omvarld', text: 'Vi följer lagen.' });
  const found = { ...overtaken, column: 'text', id: 'omvarld' } as const;
  fires('OV-01', { text: `Läget är oförändrat.\n\n- ${waits}` }, found, day);
  fires('OV-01', { text: waits, date: '2026-01-16' }, found, day);
  silent('OV-01', { text: waits, date: '2025-11-24' }, day);
  silent('OV-01', { text: waits }, on('2025-11-24'));
  silent('OV-01', { text: 'Cybersäkerhetslagen gäller sedan den 15 januari 2026.' }, day);
});

describe('Handlingsplan', () => {
  const { fires, silent } = casesOf(actionPlan, {
    priority: 1,
    year: 2026,
    area: 'Utbildning',
    action: 'Öva larmkedjan',
    status: 'Pågående',
  });
  fires('OV-01', { description: waits }, { ...overtaken, column: 'description' }, day);
  fires(
    'OV-01',
    { action: reports, description: waits, comment: waits },
    {
      severity: 'Varning',
      column: 'action',
      says: 'Myndigheten för civilt försvar',
    },
    { ...on('2026-01-10'), because: 'the act was yet to come, and the agency had its name' },
  );
  silent('OV-01', { description: waits, status: 'Klar' }, { ...day, because: 'closed, and nobody knows when' });
  silent('OV-01', { description: waits, status: 'Klar', completedDate: '2025-12-01' }, day);
  fires(
    'OV-01',
    { effect: waits, status: 'Klar', completedDate: '2026-03-01' },
    { ...overtaken, column: 'effect' },
    day,
  );
  silent('OV-01', { description: waits, status: 'Avbruten' }, day);
});

describe('Risker', () => {
  const { fires, silent } = casesOf(risks, { source: 'RSA', risk: 'Incidenter rapporteras för sent' });
  fires(
    'OV-01',
    { existingControl: reports },
    { severity: 'Varning', column: 'existingControl', says: 'NCSC/CERT-SE' },
    day,
  );
  silent('OV-01', { existingControl: reports, status: 'Stängd' }, day);
  silent('OV-01', { existingControl: 'Incidenter rapporteras till MCF.' }, on('2026-05-01'));
});

describe('Beslut', () => {
  const { fires, silent } = casesOf(decisions, {
    reviewYear: 2026,
    clause: 'b',
    category: 'Förbättring',
    decision: 'Öva larmkedjan varje år',
  });
  fires('OV-01', { decision: waits }, { ...overtaken, column: 'decision' }, day);
  silent('OV-01', { decision: waits, decisionDate: '2025-12-10' }, day);
  silent(
    'OV-01',
    { decision: waits, reviewYear: 2024 },
    { ...day, because: 'a decision of an earlier review without a day' },
  );
  silent('OV-01', { decision: waits, outcome: 'Avslaget' }, day);
});

describe('Intressenter', () => {
  const { fires, silent } = casesOf(interestedParties, {
    party: 'Tillsynsmyndigheten',
    type: 'Krav',
    content: 'Rapportera i tid',
  });
  fires('OV-01', { answer: waits }, { ...overtaken, column: 'answer' }, day);
  silent('OV-01', { answer: waits, date: '2025-05-01' }, day);
  silent('OV-01', { legalReference: '2018:1174' }, { ...day, because: 'the column of paragraphs is no prose' });
});

test('a sheet that declares no prose is not asked', () => {
  expect(overtakenProse(trainings)).toBeUndefined();
});
