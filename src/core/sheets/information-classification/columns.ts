import {
  choice,
  date,
  defineSheet,
  id,
  level,
  longText,
  person,
  references,
  text,
  yesNo,
} from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

export const informationClassification = defineSheet({
  name: 'Informationsklassning',
  idPrefix: 'IK',
  required: true,
  purpose: 'Informationsmängderna och hur de är klassade: konfidentialitet, riktighet, tillgänglighet och spårbarhet.',
  columns: {
    id: id('IK'),
    informationSet: text('Informationsmängd', {
      required: true,
      width: 34,
      help: 'Vilken information det gäller, till exempel Personakter ekonomiskt bistånd.',
    }),
    unit: choice<string>('Enhet', 'Enhet', [], { help: 'Enheten som hanterar informationen.' }),
    owner: person('Informationsägare', { help: 'Den som ansvarar för informationen och beslutar om klassningen.' }),
    system: text('System', { help: 'Systemen där informationen finns.' }),
    personalData: choice(
      'Personuppgifter',
      'Personuppgifter',
      ['Inga', 'Personuppgifter', 'Integritetskänsliga', 'Känsliga'],
      {
        required: true,
        help: 'Känsliga avser GDPR art. 9; integritetskänsliga är till exempel sociala förhållanden.',
      },
    ),
    secrecy: yesNo('Sekretess', {
      help: 'Om informationen omfattas av sekretess enligt offentlighets- och sekretesslagen.',
    }),
    nis2: choice('NIS2', 'NIS2', ['Ja', 'Nej', 'Utreds'], {
      width: 9,
      help: 'Om informationen behövs i verksamhet som omfattas av cybersäkerhetslagen.',
    }),
    confidentiality: level('Konfidentialitet', { help: 'Konsekvensen om informationen når obehöriga.' }),
    integrity: level('Riktighet', { help: 'Konsekvensen om informationen är fel eller ändras obehörigt.' }),
    availability: level('Tillgänglighet', { help: 'Konsekvensen om informationen inte går att nå när den behövs.' }),
    traceability: level('Spårbarhet', { help: 'Konsekvensen om det inte går att se vem som gjort vad.' }),
    motivation: longText('Motivering', { seldom: true, help: 'Varför nivåerna är satta som de är.' }),
    classifiedDate: date('Klassad', { help: 'Dagen då klassningen beslutades.' }),
    reclassifyBy: date('Omklassas senast', {
      width: 17,
      help: 'Dagen då klassningen senast ska göras om. Tomt: räknas från Klassad.',
    }),
    status: choice('Status', 'Klassningsstatus', ['Ej inventerad', 'Inventerad', 'Klassad', 'Omklassning pågår'], {
      required: true,
      help: 'Var klassningen står.',
    }),
    processings: references('Behandlingar', 'Registerförteckning', {
      seldom: true,
      help: 'Id för behandlingarna i registerförteckningen, till exempel RF-004.',
    }),
    actions: references('Åtgärder', 'Handlingsplan', {
      seldom: true,
      help: 'Id för åtgärderna som klassningen lett till, till exempel HP-012.',
    }),
    comment: longText('Kommentar', { seldom: true, onlyInWorkbook: true, help: 'Övrigt som andra behöver veta.' }),
  },
  otherNames,
  roles: { title: 'informationSet', owner: 'owner', status: 'status', due: 'reclassifyBy' },
});
