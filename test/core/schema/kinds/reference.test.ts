import { referenceKind, referencesKind } from '../../../../src/core/schema/kinds/reference.ts';
import { kindCases } from '../../../support/kind-cases.ts';

describe('refs', () => {
  const { reads } = kindCases(referencesKind('Handlingsplan'));
  reads('HP-001', ['HP-001']);
  reads('HP-001; HP-002', ['HP-001', 'HP-002']);
  reads('HP-001,HP-002\r\nHP-003', ['HP-001', 'HP-002', 'HP-003']);
  reads('hp-001 ;', ['HP-001']);
  reads('HP-001 | HP-002|HP-003', ['HP-001', 'HP-002', 'HP-003']);
  reads('HP\u2011001; hp–002', ['HP-001', 'HP-002']);
  reads('HP-001 / HP-002', ['HP-001/HP-002']);
  reads('; ,', []);
  reads(17, ['17']);
});

describe('ref', () => {
  const { reads, refuses } = kindCases(referenceKind('Beslut'));
  reads('B-001', ['B-001']);
  reads(' b-001 ', ['B-001']);
  reads('B\u2212001', ['B-001']);
  refuses('B-001|B-002', 'S-09', 'inte ett enda id');
  refuses('B-001; B-002', 'S-09', 'Skriv id för en rad i bladet Beslut');
  refuses(';', 'S-09', 'inte ett enda id');
});
