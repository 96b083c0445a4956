import {
  type DocumentMemory,
  planDocument,
  type Step,
} from '../../../../src/hosts/apps-script/document/plan-document.ts';
import type { FoundDocument, FoundPart } from '../../../../src/hosts/apps-script/document/read-document.ts';
import { type DocumentPart, proposal, proposalKey } from '../../../../src/hosts/apps-script/document/section-pieces.ts';

function part(key: string, contentHash = 'new'): DocumentPart {
  const runs = [{ text: key }];
  return {
    key,
    name: key.toUpperCase(),
    pieces: [{ kind: 'paragraph', style: 'HEADING_1', runs, notes: [] }],
    contentHash,
    textHash: `text of ${contentHash}`,
  };
}

/** A part of ten places that begins at `startIndex`, its paragraph's end beside it. */
function found(key: string, startIndex: number, given: Partial<FoundPart> = {}): [string, FoundPart] {
  const endIndex = startIndex + 10;
  return [
    key,
    {
      key,
      names: [`lis|${key}`],
      content: 'old',
      startIndex,
      endIndex,
      isTouched: false,
      paragraphEnd: endIndex + 1,
      ...given,
    },
  ];
}

function documentOf(...parts: [string, FoundPart][]): FoundDocument {
  return {
    parts: new Map(parts),
    end: 1000,
    endsEmpty: true,
    blocked: new Set(),
    cover: null,
  };
}

function memory(...keys: string[]): DocumentMemory {
  return { keys, offered: {} };
}

function inShort(steps: readonly Step[]) {
  return steps.map((step) => `${step.kind} ${step.kind === 'remove' ? step.old.key : step.part.key} at ${step.at}`);
}

describe('the plan of a document', () => {
  test('puts all parts at the end of a new one, the last one first', () => {
    const plan = planDocument([part('a'), part('b')], documentOf(), memory());
    expect(inShort(plan.steps)).toEqual(['insert b at 999', 'insert a at 999']);
    expect(plan.written).toEqual(['A', 'B']);
    expect(plan.memory.keys).toEqual(['a', 'b']);
  });

  test('puts the title page in front of the contents list, and the rest after it', () => {
    const plan = planDocument([part('a'), part('b')], { ...documentOf(), cover: 1 }, memory());
    expect(inShort(plan.steps)).toEqual(['insert b at 999', 'insert a at 1']);
  });

  test('renews parts that nobody has touched, from the end to the beginning', () => {
    const plan = planDocument([part('a'), part('b')], documentOf(found('a', 1), found('b', 20)), memory('a', 'b'));
    expect(inShort(plan.steps)).toEqual(['renew b at 20', 'renew a at 1']);
  });

  test('follows the document when somebody has moved its parts', () => {
    const plan = planDocument([part('a'), part('b')], documentOf(found('a', 50), found('b', 20)), memory('a', 'b'));
    expect(inShort(plan.steps)).toEqual(['renew a at 50', 'renew b at 20']);
  });

  test('leaves a part that would come out the same', () => {
    const plan = planDocument([part('a', 'old')], documentOf(found('a', 1)), memory('a'));
    expect(plan).toMatchObject({ steps: [], written: [], kept: [] });
  });

  test('keeps a part that somebody has changed and offers the new text below it', () => {
    const plan = planDocument(
      [part('a'), part('b', 'old')],
      documentOf(found('a', 1, { isTouched: true }), found('b', 20)),
      memory('a', 'b'),
    );
    expect(inShort(plan.steps)).toEqual([`insert ${proposalKey('a')} at 12`]);
    expect(plan).toMatchObject({ kept: ['A'], proposed: ['A'], written: [] });
  });

  test('offers nothing when there is nothing new', () => {
    const plan = planDocument([part('a', 'old')], documentOf(found('a', 1, { isTouched: true })), memory('a'));
    expect(plan).toMatchObject({ steps: [], kept: ['A'], proposed: [] });
  });

  test('does not offer again what somebody has taken away', () => {
    const offered = { keys: ['a'], offered: { a: 'new' } };
    const plan = planDocument([part('a')], documentOf(found('a', 1, { isTouched: true })), offered);
    expect(plan).toMatchObject({ steps: [], kept: ['A'], proposed: [], memory: { offered: { a: 'new' } } });
  });

  test('renews a proposal that nobody has touched when there is a newer one', () => {
    const offered = { keys: ['a'], offered: { a: 'older' } };
    const document = documentOf(found('a', 1, { isTouched: true }), found(proposalKey('a'), 12));
    const plan = planDocument([part('a')], document, offered);
    expect(inShort(plan.steps)).toEqual([`remove ${proposalKey('a')} at 12`, `insert ${proposalKey('a')} at 12`]);
    expect(plan.steps[0]).toMatchObject({ range: { startIndex: 12, endIndex: 23 } });
  });

  test('takes only the name from a proposal that somebody has made theirs', () => {
    const document = documentOf(found('a', 1), found(proposalKey('a'), 12, { isTouched: true }));
    const plan = planDocument([part('a', 'old')], document, memory('a'));
    expect(plan.steps).toMatchObject([{ kind: 'remove', range: { startIndex: 12, endIndex: 12 } }]);
  });

  test('leaves the last line end of the document when a proposal stands last', () => {
    const document = { ...documentOf(found('a', 1), found(proposalKey('a'), 12)), end: 23 };
    const plan = planDocument([part('a', 'old')], document, memory('a'));
    expect(plan.steps).toMatchObject([{ kind: 'remove', range: { startIndex: 12, endIndex: 22 } }]);
  });

  test('puts a new part after the one before it, and after that one’s proposal', () => {
    const document = documentOf(found('a', 1, { isTouched: true }), found(proposalKey('a'), 12), found('c', 40));
    const plan = planDocument([part('a', 'old'), part('b'), part('c', 'old')], document, memory('a', 'c'));
    expect(inShort(plan.steps)).toEqual(['insert b at 23', `remove ${proposalKey('a')} at 12`]);
  });

  test('does not bring back a part that somebody has taken out', () => {
    const plan = planDocument([part('a', 'old'), part('b')], documentOf(found('a', 1)), memory('a', 'b'));
    expect(plan).toMatchObject({ steps: [], absent: ['B'] });
  });

  test('writes anew a part that was being written when a run was interrupted', () => {
    const plan = planDocument([part('a')], documentOf(found('a', 1, { content: null })), memory('a'));
    expect(inShort(plan.steps)).toEqual(['renew a at 1']);
  });
});

describe('a proposal', () => {
  test('says what it is and has no heading that would stand in the contents', () => {
    const { key, pieces } = proposal(part('a'));
    expect(key).toBe('forslag:a');
    expect(pieces).toMatchObject([
      { style: 'NORMAL_TEXT', fill: 'fff0c2' },
      { style: 'NORMAL_TEXT', runs: [{ text: 'a', bold: true }] },
    ]);
  });
});
