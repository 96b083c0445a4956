import type { ExampleRow } from '../example-row.ts';
import { on } from '../on.ts';

const decided = {
  reviewYear: 2025,
  owner: 'Förvaltningschefen',
  body: 'Förvaltningsledningen',
  paragraph: '§ 7',
  decisionDate: on('2024-12-15'),
  outcome: 'Godkänt',
};

export const planningDecisions: readonly ExampleRow[] = [
  {
    ...decided,
    id: 'B-001',
    clause: 'g',
    category: 'Förbättring',
    decision: 'Ledningen följer upp informationssäkerheten varje tertial och beslutar om det som inte går framåt',
    endDate: on('2025-12-15'),
    action: 'HP-001',
  },
  {
    ...decided,
    id: 'B-002',
    clause: 'f',
    category: 'Förbättring',
    decision: 'Behörigheterna till sekretessbelagda uppgifter ses över före sommaren',
    owner: 'Systemförvaltaren',
    endDate: on('2025-04-30'),
    action: 'HP-005',
  },
  {
    ...decided,
    id: 'B-003',
    clause: 'g',
    category: 'Mål',
    decision: 'Inriktningen är att all information inom äldreomsorg och funktionsstöd är klassad under 2026',
    owner: 'Avdelningschefen Äldreomsorg',
    endDate: on('2026-12-31'),
    action: 'HP-013',
  },
];

const attested = {
  nothingToReport: 'Ja',
  statedBy: 'Informationssäkerhetssamordnaren',
  date: on('2024-12-02'),
};

export const planningTexts: readonly ExampleRow[] = [
  {
    section: 'bedomning',
    text: 'Förvaltningen har börjat arbeta systematiskt med informationssäkerhet, men grunden är inte på plats. Registerförteckningen är ofullständig, och en stor del av informationen är varken inventerad eller klassad. Ledningssystemet är lämpligt för verksamheten men ännu inte tillräckligt, och det går inte att säga om det är verkningsfullt förrän arbetssätten följs upp efter sitt syfte.',
  },
  {
    section: 'sammanfattning',
    text: 'Under 2025 läggs grunden: registerförteckningen görs fullständig, informationen klassas och behörigheterna ses över. Det viktiga är inte att en rutin finns utan att den uppnår sitt syfte. När något inte fungerar, till exempel när incidenter inte rapporteras, ska orsaken sökas.',
  },
  {
    section: 'omvarld',
    text: 'Angreppen mot kommuner fortsätter, och kraven i lag ökar. Förvaltningen behöver både kunna stå emot ett angrepp och kunna visa hur arbetet bedrivs.',
  },
  {
    section: 'rsa',
    text: 'Risk- och sårbarhetsanalysen visar att sekretessbelagda uppgifter kan nås av obehöriga, både inom förvaltningen och av allmänheten. Riskerna åtgärdas genom en översyn av behörigheterna och en kontroll före utlämnande.',
  },
  {
    section: 'dso',
    text: 'Rapporten för 2024 är inte klar. Avsnittet bygger på rapporten för 2023.',
  },
  {
    section: 'vor',
    text: 'Väsentlighets- och riskanalysen lyfter att få incidenter rapporteras och att chefernas kunskap behöver öka.',
  },
  { section: 'tidigare-beslut', ...attested },
  { section: 'handelser', ...attested },
  { section: 'matning', ...attested },
];
