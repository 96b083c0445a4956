import type { ExampleRow } from '../example-row.ts';
import { on } from '../on.ts';

export const planningSettings: ExampleRow = {
  board: 'Socialnämnden',
  administration: 'Socialförvaltningen',
  year: 2025,
  horizonEnd: 2027,
  registryNumber: 'SOC 2024/618',
  version: '1.0',
  caseOfficer: 'Informationssäkerhetssamordnaren',
  participants: 'Förvaltningschefen; avdelningscheferna; informationssäkerhetssamordnaren; dataskyddssamordnaren',
  decisionBody: 'Förvaltningsledningen',
  decisionDate: on('2024-12-15'),
  paragraph: '§ 7',
  operationalGoal: '3.5',
  today: on('2024-12-15'),
};

/** Units of the administration. */
export const planningUnits: readonly string[] = [
  'Ekonomiskt bistånd',
  'Barn och unga',
  'Äldreomsorg',
  'Funktionsstöd',
  'Administration',
];
