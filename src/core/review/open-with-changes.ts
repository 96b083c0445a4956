import type { ReplacedDecision } from '../sheets/seal/seal.ts';
import { formatDate } from '../workbook/format.ts';
import { list, paragraph, text } from './blocks.ts';
import type { Block, ReviewDocument } from './document.ts';

/** A document that opens with what has changed since the decision that it comes in place of; the same document where it replaces none. */
export function openWithChanges(document: ReviewDocument, replaced: ReplacedDecision | null): ReviewDocument {
  const [first, ...others] = document.sections;
  if (replaced === null || first === undefined) return document;
  const blocks = [...changesText(replaced, document.edition === 'Offentlig'), ...first.blocks];
  return { ...document, sections: [{ ...first, blocks }, ...others] };
}

/** The lines may tell of protected rows, so the public edition only says where they stand. */
function changesText({ version, decisionDate, changes }: ReplacedDecision, isPublic: boolean): Block[] {
  const decided = decisionDate === '' ? '' : `, som beslutades den ${formatDate(decisionDate)}`;
  const lead = `Dokumentet ersätter version ${version === '' ? 'utan nummer' : version}${decided}.`;
  if (isPublic) return [paragraph(`${lead} Vad som har ändrats står i den interna utgåvan.`)];
  return [paragraph(`${lead} Detta har ändrats sedan dess:`), list(changes.map((change) => [text(change)]))];
}
