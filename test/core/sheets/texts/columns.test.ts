import { sectionsOfEveryReview } from '../../../../src/core/review/sections/index.ts';
import { texts } from '../../../../src/core/sheets/texts/columns.ts';

test('what is offered are the places that people write for, each once, as Swedish is written', () => {
  const offered = texts.columns.section.kind.choices?.builtIn ?? [];
  const places = sectionsOfEveryReview.flatMap(({ key, ownText, texts: within = [] }) => [
    ...(ownText ? [key] : []),
    ...within.map((place) => place.key),
  ]);
  expect(offered.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '')).sort()).toEqual(places.sort());
});
