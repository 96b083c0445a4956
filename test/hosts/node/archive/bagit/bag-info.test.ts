import { bagInfoText, parseBagInfo } from '../../../../../src/hosts/node/archive/bagit/bag-info.ts';
import { aDescription } from '../../../../support/archive-builder.ts';

const payload = { bytes: 1200, files: 3 };

test('names the archive creator, the case, the year and the days', () => {
  const info = parseBagInfo(bagInfoText(aDescription(), payload));
  expect(Object.fromEntries(info)).toMatchObject({
    'Source-Organization': 'Socialnämnden, Socialförvaltningen',
    'External-Identifier': 'SOC 2025/412',
    'Bagging-Date': '2025-11-28',
    'Payload-Oxum': '1200.3',
    Verksamhetsår: '2025',
    'Källfil-SHA-256': 'ab'.repeat(32),
  });
});

test('leaves out what the workbook does not say', () => {
  expect(bagInfoText(aDescription({ registryNumber: '', board: '' }), payload)).not.toMatch(/Diarienummer|^[^:]+: *$/m);
});

test('folded lines are read as one', () => {
  expect(parseBagInfo('Nämnd: Social-\n  nämnden\nÅr: 2025\n').get('Nämnd')).toBe('Social- nämnden');
});
