import { longTextKind, personKind, textKind } from '../../../../src/core/schema/kinds/text.ts';
import { kindCases } from '../../../support/kind-cases.ts';

describe.each([textKind, longTextKind])('$name', (kind) => {
  const { reads } = kindCases(kind);
  reads('Öva incidenthantering', 'Öva incidenthantering');
  reads('Två\nrader', 'Två\nrader');
  reads('=1+1', '=1+1');
  reads(3.5, '3.5');
  reads(true, 'Ja');
  reads(false, 'Nej');
  reads({ date: '2025-03-31' }, '2025-03-31');
});

describe('person', () => {
  const { reads, refuses } = kindCases(personKind);
  reads('anna.berg@stad.example', 'anna.berg@stad.example');
  reads('Informationssäkerhetssamordnare', 'Informationssäkerhetssamordnare');
  reads('Enhetschef, äldreomsorg', 'Enhetschef, äldreomsorg');
  refuses('anna.berg@stad', 'S-09', 'ser ut som en e-postadress');
  refuses('anna.berg@', 'S-09', 'Skriv en adress, eller en roll');
  refuses('a@b.example, c@d.example', 'S-09', 'e-postadress');
  refuses('<a@b.example>', 'S-09', 'e-postadress');
});
