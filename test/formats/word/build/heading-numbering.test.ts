import { headingNumberings } from '../../../../src/formats/word/build/heading-numbering.ts';
import { reviewDocument, section } from '../../../support/review-document-builder.ts';
import { packedReview, paragraphs, value, visibleText } from '../packed-document.ts';

function numbered(...numbers: string[]) {
  return numbers.map((number) =>
    section({ number, level: number.startsWith('Bilaga') ? 1 : (number.split('.').length as 1 | 2 | 3) }),
  );
}

describe('the numbers of headings', () => {
  test.each([
    [['1', '2', '2.1', '2.1.1', '2.1.2', '2.2', '3'], 'chapters'],
    [['Bilaga A', 'Bilaga B', 'Bilaga C'], 'appendices'],
  ])('%j are counted by Word', (numbers, list) => {
    expect(headingNumberings(numbered(...numbers))).toEqual(numbers.map(() => list));
  });

  test.each([
    ['a number skipped', ['1', '3', '2'], ['chapters', 'text', 'chapters']],
    ['a subsection first', ['1.1', '1'], ['text', 'chapters']],
    ['an appendix skipped', ['1', 'Bilaga B'], ['chapters', 'text']],
    ['none', [''], ['text']],
  ])('with %s stand as text', (_, numbers, expected) => {
    expect(headingNumberings(numbered(...numbers))).toEqual(expected);
  });

  test('as text are part of the heading, outside the lists', () => {
    const packed = packedReview(reviewDocument({ sections: [section({ number: '7', title: 'Övrigt' })] }));
    const [heading] = paragraphs(packed.part('word/document.xml'), 'Heading1');
    expect(heading && visibleText(heading)).toBe('7 Övrigt');
    expect(heading && value(heading, 'w:numId')).toBe('0');
  });
});
