/** What sort of thing a fact is. A `proposal` is not law, whatever its dates. */
type FactKind = 'act' | 'ordinance' | 'regulation' | 'directive' | 'agency' | 'standard' | 'proposal';

/** How sure a fact is: `rule` may contradict a text, `note` asks the reader to check, `reference` is only listed. */
type FactGrade = 'rule' | 'note' | 'reference';

/** A day on which something of a fact changes. */
interface Milestone {
  readonly date: string;
  /** Swedish, a few words without a full stop: what begins that day. */
  readonly says: string;
  /** Words of running text that name this part of the fact, in lower case; left out = the day is told, and no text is held against it. */
  readonly mentions?: readonly string[];
}

/** A statement that is no longer right from a day on. */
interface OvertakenClaim {
  readonly from: string;
  /** A sentence makes the claim when it holds a word of every group; lower case. */
  readonly words: readonly (readonly string[])[];
  /** Swedish sentence: what is right instead. */
  readonly says: string;
}

/** What came in place of a fact, and the words that name it in running text. */
interface Successor {
  readonly name: string;
  readonly mentions: readonly string[];
  /** Swedish, for what: a report may go elsewhere than a registration. Left out = for everything. */
  readonly role?: string;
  /** First day, where it is later than the day on which the former ended. */
  readonly from?: string;
}

/** A law, an agency or a standard, and from when to when it is what the table says. */
export interface DatedFact {
  readonly kind: FactKind;
  readonly grade: FactGrade;
  /** As it stands in a message, in the definite form: `cybersäkerhetslagen (2025:1506)`. */
  readonly name: string;
  /** Whole words that name it in running text, in lower case. */
  readonly mentions: readonly string[];
  /** First day on which it holds. */
  readonly validFrom: string;
  /** First day on which it no longer holds; left out = it still holds. */
  readonly validTo?: string;
  /** What holds in its place since `validTo`: for everything first, then by role. */
  readonly successors?: readonly Successor[];
  /** Day from which it is wrong to speak of the whole as yet to come; left out = `validFrom`. A directive waits for national law. */
  readonly settledFrom?: string;
  readonly milestones?: readonly Milestone[];
  readonly overtaken?: readonly OvertakenClaim[];
  /** Where the fact can be looked up; also the reference of findings. */
  readonly source: string;
  /** The day on which the fact was last checked against its source. */
  readonly checkedAt: string;
}
