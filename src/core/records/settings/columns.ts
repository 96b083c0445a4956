import { choice, date, integer, percent, type SheetDefinition, text, year } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

const columns = {
  board: text('Nämnd', { required: true, help: 'Nämnden eller styrelsen som ansvarar för verksamheten.' }),
  administration: text('Förvaltning', { required: true, help: 'Förvaltningen eller bolaget som genomgången gäller.' }),
  year: year('Verksamhetsår', {
    required: true,
    help: 'Året som genomgången planerar och är uppkallad efter, till exempel 2025.',
  }),
  followedUpYear: year('Uppföljningsår', {
    help: 'Året som genomgången ser tillbaka på: Verksamhetsår eller ett tidigare år. Tomt: avstämningsdagens år från den 1 juli, annars året före, men inte senare än Verksamhetsår.',
  }),
  horizonEnd: year('Inriktning till och med', {
    help: 'Sista året i inriktningen. Tomt: två år efter verksamhetsåret.',
  }),
  registryNumber: text('Diarienummer', { help: 'Ärendets diarienummer; visas på titelsidan och i sidhuvudet.' }),
  version: text('Version', { help: 'Dokumentets version, till exempel 1.0.' }),
  caseOfficer: text('Handläggare', { help: 'Den som tagit fram underlaget.' }),
  participants: text('Deltagare', { help: 'De som deltar i genomgången, åtskilda av semikolon.' }),
  decisionBody: text('Beslutsinstans', { help: 'Den som beslutar. Tomt: Förvaltningsledningen.' }),
  decisionDate: date('Beslutsdatum', { help: 'Dagen då ledningen beslutar.' }),
  paragraph: text('Paragraf', { help: 'Paragrafen i protokollet där beslutet står, till exempel § 12.' }),
  periodFrom: date('Period från', {
    help: 'Första dagen i den period som följs upp. Tomt: 1 januari uppföljningsåret.',
  }),
  periodTo: date('Period till', {
    help: 'Sista dagen i den period som följs upp. Tomt: 31 december uppföljningsåret.',
  }),
  operationalGoal: text('VP-mål', { help: 'Mål i verksamhetsplanen som aktiviteterna redovisas under. Tomt: 3.5.' }),
  managementSystem: text('ILS utläses', { help: 'Så skrivs ILS ut i dokumentet. Tomt: Integrerat ledningssystem.' }),
  today: date('Avstämningsdatum', { help: 'Dagen som alla beräkningar utgår från. Tomt: dagens datum.' }),
  scale: text('Klassningsskala', { help: 'KLASSA, MSB eller namnet på en egen skala i bladet Listor. Tomt: KLASSA.' }),
  reclassificationMonths: integer(
    'Omklassning efter månader',
    { least: 1, most: 120 },
    { help: 'Så länge gäller en klassning. Tomt: 24.' },
  ),
  recordReviewMonths: integer(
    'Granskning av register efter månader',
    { least: 1, most: 120 },
    { help: 'Så ofta ska registerförteckningens rader granskas. Tomt: 12.' },
  ),
  dueSoonDays: integer(
    'Förfaller snart dagar',
    { least: 1, most: 365 },
    { help: 'Så många dagar före slutdatum varnas det. Tomt: 30.' },
  ),
  trainingTarget: percent('Mål utbildning', {
    help: 'Andel som ska ha genomfört en obligatorisk utbildning. Tomt: 95 %.',
  }),
  yellowLimit: percent('Gul gräns', { help: 'Under den här andelen blir trafikljuset gult. Tomt: 90 %.' }),
  redLimit: percent('Röd gräns', { help: 'Under den här andelen blir trafikljuset rött. Tomt: 70 %.' }),
  edition: choice('Utgåva', 'Utgåva', ['Intern', 'Offentlig'], {
    mustBeKnown: true,
    help: 'Offentlig utelämnar rader som är märkta Skyddsvärd, även ur siffrorna. Tomt: Intern.',
  }),
  scope: choice('Omfattning', 'Omfattning', ['Kort', 'Fullständig'], {
    help: 'Kort: det som ledningen behöver för att besluta; avsnitt utan uppgifter nämns bara i bilaga A. Fullständig: alla avsnitt, med tabeller och diagram. Tomt: Kort.',
  }),
  underCybersecurityAct: choice(
    'Omfattas av cybersäkerhetslagen',
    'Omfattas av cybersäkerhetslagen',
    ['Ja', 'Nej', 'Utreds'],
    {
      help: 'Om verksamheten omfattas av cybersäkerhetslagen (2025:1506). Nej: det som lagen kräver frågas inte efter. Tomt: Ja.',
    },
  ),
  outageHours: integer(
    'Gräns avbrott timmar',
    { least: 1, most: 720 },
    {
      width: 22,
      help: 'När en incident kan vara betydande: verksamheten är begränsad längre än så. Sägs i anmärkningar om incidenter från 2026-07-01; kontrollera gränsen för er sektor i MCFFS 2026:8. Tomt: 4 (offentlig förvaltning).',
    },
  ),
  fallbackHours: integer(
    'Gräns reservrutin timmar',
    { least: 1, most: 720 },
    {
      width: 26,
      help: 'När en incident kan vara betydande: reservrutiner används längre än så. Kontrollera gränsen i MCFFS 2026:8. Tomt: 12 (offentlig förvaltning).',
    },
  ),
  affectedPeople: integer(
    'Gräns berörda personer',
    { least: 1 },
    {
      width: 24,
      help: 'När en incident kan vara betydande: någon obehörig har kommit åt uppgifter om minst så många. Kontrollera gränsen i MCFFS 2026:8. Tomt: 500.',
    },
  ),
  riskSteps: integer(
    'Riskskala',
    { least: 3, most: 5 },
    { help: 'Så många steg har sannolikhet och konsekvens: 5, 4 eller 3. Tomt: 5.' },
  ),
  documentTemplate: text('Dokumentmall', {
    help: 'Egen mall för Google-dokumentet (adress eller id). Tomt: den inbyggda.',
  }),
  documentFolder: text('Dokumentmapp', {
    help: 'Mapp i Google Drive där nya dokument läggs (adress eller id), gärna i en delad enhet. Tomt: Min enhet hos den som skapar dokumentet.',
  }),
};

/** Settings of the workbook: the key in column Nyckel, the value in Värde, an explanation in Förklaring. */
export const settings: SheetDefinition<typeof columns> = {
  name: 'Inställningar',
  layout: 'settings',
  idPrefix: '',
  identity: '',
  required: true,
  purpose:
    'Vad genomgången gäller och vilka gränser som används. Skriv värdet i kolumnen Värde; tomma värden ger förvalet.',
  columns,
  otherNames,
  roles: undefined,
};

/** Headers of the settings sheet. */
export const settingsHeaders = { key: 'Nyckel', value: 'Värde', explanation: 'Förklaring' } as const;
