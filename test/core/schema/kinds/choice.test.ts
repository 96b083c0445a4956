import { choiceKind, choicesKind, yesNoKind } from '../../../../src/core/schema/kinds/choice.ts';
import { kindCases } from '../../../support/kind-cases.ts';

const statuses = ['Ej påbörjad', 'Pågående', 'Klar'] as const;
const ownList = { list: (name: string) => (name === 'Status' ? ['Öppen', '1'] : []) };

describe('choice', () => {
  const { reads, respells, refuses } = kindCases(choiceKind('Status', statuses));
  reads('Ej påbörjad', 'Ej påbörjad');
  respells('ej påbörjad', 'Ej påbörjad', 'S-10', 'Ej påbörjad');
  respells('KLAR.', 'Klar', 'S-10', 'Klar');
  respells('Ej  påbörjad', 'Ej påbörjad', 'S-10', 'Ej påbörjad');
  refuses('Pågånde', 'S-10', 'menade du ”Pågående”?');
  refuses('Pågå', 'S-10', 'menade du ”Pågående”?');
  refuses('Vilande', 'S-10', 'Välj ”Ej påbörjad”, ”Pågående” eller ”Klar”');
  refuses('Klar; Pågående', 'S-10', 'finns inte i listan');
  refuses(1, 'S-10', '”1” finns inte i listan');
  refuses(true, 'S-10', 'finns inte i listan');
});

describe("choice with the workbook's own list", () => {
  const { reads, refuses } = kindCases(choiceKind<string>('Status', statuses), ownList);
  reads('Öppen', 'Öppen');
  reads(1, '1');
  refuses('Klar', 'S-10', 'Välj ”Öppen” eller ”1”');
});

describe('choice without any list', () => {
  const { reads } = kindCases(choiceKind<string>('Enhet', []));
  reads('Äldreomsorg', 'Äldreomsorg');
});

describe('a long list', () => {
  const { refuses } = kindCases(choiceKind('Lång', ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio']));
  refuses('hundra', 'S-10', '”sju” eller något av 2 andra värden');
});

describe('choices', () => {
  const { reads, respells, refuses } = kindCases(choicesKind('Källa', ['RSA', 'VoR', 'Omvärld']));
  reads('RSA', ['RSA']);
  reads('RSA; VoR', ['RSA', 'VoR']);
  reads('RSA\nVoR;', ['RSA', 'VoR']);
  reads(';', []);
  respells('rsa;vor', ['RSA', 'VoR'], 'S-10', 'RSA; VoR');
  refuses('RSA; Omvärd', 'S-10', 'menade du ”Omvärld”?', ['RSA']);
  refuses('RSA, VoR', 'S-10', 'finns inte i listan', []);
});

describe('yesno', () => {
  const { reads, respells, refuses } = kindCases(yesNoKind);
  reads('Ja', true);
  reads('Nej', false);
  reads(true, true);
  reads(false, false);
  respells('ja', true, 'S-10', 'Ja');
  respells('NEJ.', false, 'S-10', 'Nej');
  refuses('Kanske', 'S-10', 'Välj ”Ja” eller ”Nej”');
  refuses('TRUE', 'S-10', 'Välj');
  refuses(1, 'S-10', 'Välj');
});
