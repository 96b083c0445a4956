import { type Assertion, type Element, JS, type NoParent, type Quantifier } from 'refa';
import { characterMasks, type MaskOf, textEnd, textStart } from './character-masks.ts';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** The places of a pattern where a character can be matched, and which may follow which (Glushkov's construction). */
export interface Automaton {
  /** Which groups of characters each position takes. */
  readonly masks: readonly bigint[];
  /** Positions that may come after each, with the number of ways to get there. */
  readonly follow: readonly ReadonlyMap<number, number>[];
  /** Positions after which the whole pattern has matched, whatever comes next. */
  readonly accepting: ReadonlySet<number>;
}

/** A part of a pattern. */
interface Part {
  /** Positions where it may begin and end. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Those of `last` after which nothing of it is left to try. */
  readonly sure: readonly number[];
  /** It may match without a character. */
  readonly nullable: boolean;
  /** It may do so whatever stands around it. */
  readonly free: boolean;
}

type Alternatives = NoParent<Quantifier>['alternatives'];

const nothing: Part = { first: [], last: [], sure: [], nullable: true, free: true };

/** More copies of a part that is repeated a fixed number of times show nothing new. */
const mostCopies = 3;

/**
 * The automata of a pattern: of itself, and of what each look-ahead in it looks for. A search begins anywhere in the text, which is a
 * loop at the beginning, unless the pattern is sticky. Look-arounds and word boundaries are taken to hold: more may seem
 * possible than is, never less.
 */
export function positionAutomata({ source, flags }: Pattern): Automaton[] {
  const { expression } = JS.Parser.fromLiteral({ source, flags }).parse({ assertions: 'parse', simplify: false });
  const maskOf = characterMasks(expression);
  const pending: Alternatives[] = [expression.alternatives];
  const automata: Automaton[] = [];
  for (let alternatives = pending.pop(); alternatives !== undefined; alternatives = pending.pop()) {
    automata.push(new Builder(maskOf, pending).search(alternatives, !flags.includes('y')));
  }
  return automata;
}

class Builder {
  private readonly masks: bigint[] = [];
  private readonly follow: Map<number, number>[] = [];
  private readonly maskOf: MaskOf;
  private readonly pending: Alternatives[];

  constructor(maskOf: MaskOf, pending: Alternatives[]) {
    this.maskOf = maskOf;
    this.pending = pending;
  }

  search(alternatives: Alternatives, anywhere: boolean): Automaton {
    const start = anywhere ? [this.position(this.maskOf(undefined) | textStart)] : [];
    const pattern = this.union(alternatives);
    this.link(start, [...start, ...pattern.first]);
    return { masks: this.masks, follow: this.follow, accepting: new Set(pattern.sure) };
  }

  private position(mask: bigint): number {
    this.masks.push(mask);
    this.follow.push(new Map());
    return this.masks.length - 1;
  }

  private link(from: readonly number[], to: readonly number[]): void {
    for (const one of from) {
      const ways = this.follow[one];
      for (const other of to) ways?.set(other, (ways.get(other) ?? 0) + 1);
    }
  }

  private union(alternatives: Alternatives): Part {
    const parts = alternatives.map(({ elements }) =>
      elements.map((element) => this.part(element)).reduce((one, other) => this.sequence(one, other), nothing),
    );
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      sure: parts.flatMap(({ sure }) => sure),
      nullable: parts.some(({ nullable }) => nullable),
      free: parts.some(({ free }) => free),
    };
  }

  private sequence(one: Part, other: Part): Part {
    this.link(one.last, other.first);
    return {
      first: one.nullable ? [...one.first, ...other.first] : one.first,
      last: other.nullable ? [...one.last, ...other.last] : other.last,
      sure: other.free ? [...one.sure, ...other.sure] : other.sure,
      nullable: one.nullable && other.nullable,
      free: one.free && other.free,
    };
  }

  private part(element: NoParent<Element>): Part {
    switch (element.type) {
      case 'CharacterClass':
        return this.single(this.maskOf(element.characters));
      case 'Assertion':
        return this.assertion(element);
      case 'Alternation':
        return this.union(element.alternatives);
      case 'Quantifier':
        return this.quantifier(element);
      case 'Unknown':
        throw new Error(`a part that is not known: ${element.id}`);
    }
  }

  private single(mask: bigint): Part {
    const at = [this.position(mask)];
    return { first: at, last: at, sure: at, nullable: false, free: false };
  }

  /** The ends of the text are characters of their own; any other assertion may hold, and may not. */
  private assertion({ kind, negate, alternatives }: NoParent<Assertion>): Part {
    const [only, ...others] = alternatives.flatMap(({ elements }) => elements);
    const isEnd = negate && others.length === 0 && only?.type === 'CharacterClass' && only.characters.isAll;
    if (isEnd) return this.single(kind === 'behind' ? textStart : textEnd);
    if (kind === 'ahead') this.pending.push(alternatives);
    return { ...nothing, free: false };
  }

  private quantifier({ alternatives, min, max }: NoParent<Quantifier>): Part {
    const needed = Math.min(min, mostCopies);
    let whole = nothing;
    for (let copy = 1; copy < needed; copy++) whole = this.sequence(whole, this.union(alternatives));
    if (max === Number.POSITIVE_INFINITY) {
      const looped = this.union(alternatives);
      this.link(looped.last, looped.first);
      return this.sequence(whole, needed === 0 ? { ...looped, nullable: true, free: true } : looped);
    }
    if (needed > 0) whole = this.sequence(whole, this.union(alternatives));
    return this.sequence(whole, this.optional(alternatives, Math.min(max - min, mostCopies)));
  }

  private optional(alternatives: Alternatives, copies: number): Part {
    if (copies === 0) return nothing;
    const part = this.union(alternatives);
    return { ...this.sequence(part, this.optional(alternatives, copies - 1)), nullable: true, free: true };
  }
}
