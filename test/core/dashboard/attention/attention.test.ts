import {
  type Attention,
  attentionMessage,
  attentionParts,
} from '../../../../src/core/dashboard/attention/attention.ts';

function attention(red: number, late: number, decisions: number): Attention {
  return {
    red: Array.from({ length: red }, (_, index) => `A${index}`),
    others: ['C1'],
    late: Array.from({ length: late }, () => ({ id: 'HP-001', title: '', owner: '', due: '2025-01-01', days: 1 })),
    decisions: Array.from({ length: decisions }, () => ({
      ...{ id: 'B-001', title: '', owner: '', due: '', days: 0, state: 'Att besluta' },
    })),
  };
}

test.each([
  [0, 0, 0, 'Inget kräver beslut eller åtgärd just nu', ''],
  [1, 0, 0, 'En sak kräver beslut eller åtgärd', 'Det är ett rött nyckeltal.'],
  [0, 1, 0, 'En sak kräver beslut eller åtgärd', 'Det är en försenad åtgärd.'],
  [0, 1, 2, 'Tre saker kräver beslut eller åtgärd', 'Det är en försenad åtgärd och två beslut som väntar.'],
  [
    ...[4, 3, 1],
    'Åtta saker kräver beslut eller åtgärd',
    'Det är fyra röda nyckeltal, tre försenade åtgärder och ett beslut som väntar.',
  ],
  [...[0, 40, 0], 'Det finns 40 saker som kräver beslut eller åtgärd', 'Det är 40 försenade åtgärder.'],
] as const)('%i red figures, %i late actions and %i decisions', (red, late, decisions, message, parts) => {
  const told = attention(red, late, decisions);
  expect([attentionMessage(told), attentionParts(told)].map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
    message,
    parts,
  ]);
});
