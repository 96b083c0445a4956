import { choice, choices, date, defineSheet, id, longText, text, yesNo } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

/** The nine criteria of the art. 29 working party's guidelines on impact assessments, WP 248 rev. 01. */
const riskCriteria = [
  'Utvärdering eller poängsättning',
  'Automatiserat beslutsfattande med rättsliga följder',
  'Systematisk övervakning',
  'Känsliga uppgifter eller uppgifter av mycket personlig karaktär',
  'Behandling i stor omfattning',
  'Matchande eller sammanförda uppgiftssamlingar',
  'Uppgifter om sårbara registrerade',
  'Ny teknik eller nya organisatoriska lösningar',
  'Hinder för att utöva en rättighet eller använda en tjänst',
] as const;

export const processingRecord = defineSheet({
  name: 'Registerförteckning',
  idPrefix: 'RF',
  purpose: 'Registret över behandlingar av personuppgifter (GDPR art. 30.1).',
  columns: {
    id: id('RF'),
    processing: text('Behandling', { required: true, width: 34, help: 'Namnet på behandlingen.' }),
    controller: text('Personuppgiftsansvarig', {
      help: 'Den som bestämmer ändamål och medel, med kontaktuppgifter och dataskyddsombud (art. 30.1 a).',
    }),
    purpose: text('Ändamål', { required: true, width: 34, help: 'Varför uppgifterna behandlas (art. 30.1 b).' }),
    legalBasis: choices(
      'Rättslig grund',
      'Rättslig grund',
      [
        'Avtal',
        'Rättslig förpliktelse',
        'Myndighetsutövning eller allmänt intresse',
        'Samtycke',
        'Grundläggande intresse',
        'Intresseavvägning',
      ],
      {
        width: 30,
        help: 'Grunden enligt GDPR art. 6.1; flera skiljs åt med semikolon. Krävs inte av art. 30 men behövs för att behandlingen ska vara laglig.',
      },
    ),
    dataSubjects: text('Registrerade', { required: true, help: 'Vilka personer uppgifterna gäller (art. 30.1 c).' }),
    dataCategories: text('Personuppgiftskategorier', {
      required: true,
      help: 'Vilka slags uppgifter som behandlas (art. 30.1 c).',
    }),
    specialCategories: yesNo('Känsliga uppgifter', {
      width: 18,
      help: 'Om särskilda kategorier av personuppgifter behandlas (art. 9).',
    }),
    recipients: text('Mottagare', { required: true, help: 'Vilka som får del av uppgifterna (art. 30.1 d).' }),
    thirdCountryTransfer: yesNo('Tredjelandsöverföring', {
      width: 21,
      help: 'Om uppgifter förs över utanför EU/EES (art. 30.1 e).',
    }),
    transferSafeguards: text('Skyddsåtgärder vid överföring', {
      width: 29,
      help: 'Stödet för överföringen, till exempel beslut om adekvat skyddsnivå eller standardavtalsklausuler (art. 44–49).',
    }),
    retention: text('Gallringsfrist', { help: 'När uppgifterna gallras (art. 30.1 f).' }),
    securityMeasures: text('Säkerhetsåtgärder', {
      help: 'Tekniska och organisatoriska åtgärder, allmänt beskrivna (art. 30.1 g).',
    }),
    processor: text('Personuppgiftsbiträde', {
      onlyInWorkbook: true,
      help: 'Den som behandlar uppgifterna för den ansvariges räkning.',
    }),
    processorAgreement: choice('PuB-avtal', 'PuB-avtal', ['Ja', 'Nej', 'Ej tillämpligt'], {
      width: 14,
      onlyInWorkbook: true,
      help: 'Om det finns ett personuppgiftsbiträdesavtal (art. 28.3).',
    }),
    riskCriteria: choices<string>('Riskkriterier', 'Riskkriterier', riskCriteria, {
      width: 34,
      help: 'De av de nio kriterierna i WP 248 som behandlingen uppfyller, åtskilda av semikolon.',
    }),
    assessmentRequired: choice('Konsekvensbedömning krävs', 'Konsekvensbedömning krävs', ['Ja', 'Nej', 'Ej bedömt'], {
      width: 26,
      help: 'Om en konsekvensbedömning ska göras (art. 35).',
    }),
    lastReviewed: date('Senast granskad', { width: 16, help: 'Dagen då raden senast stämdes av mot verkligheten.' }),
    status: choice('Status', 'Registerstatus', ['Utkast', 'Fastställd', 'Upphörd'], {
      width: 13,
      help: 'Om raden är fastställd.',
    }),
    comment: longText('Kommentar', { onlyInWorkbook: true, help: 'Övrigt som andra behöver veta.' }),
  },
  otherNames,
  roles: { title: 'processing', status: 'status' },
});
