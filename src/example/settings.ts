import type { ExampleRow } from './example-row.ts';
import { on } from './on.ts';

export const exampleSettings: ExampleRow = {
  board: 'Socialnämnden',
  administration: 'Socialförvaltningen',
  year: 2025,
  horizonEnd: 2027,
  registryNumber: 'SOC 2025/412',
  version: '0.9',
  caseOfficer: 'Informationssäkerhetssamordnaren',
  participants:
    'Förvaltningschefen; avdelningscheferna; informationssäkerhetssamordnaren; dataskyddssamordnaren; it-strategen',
  decisionBody: 'Förvaltningsledningen',
  operationalGoal: '3.5',
  today: on('2025-11-28'),
};

/** Units of the administration. */
export const exampleUnits: readonly string[] = [
  'Ekonomiskt bistånd',
  'Barn och unga',
  'Missbruk och våld i nära relation',
  'Äldreomsorg',
  'Funktionsstöd',
  'Administration',
];
