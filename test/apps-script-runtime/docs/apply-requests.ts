import { EmulatorError } from '../execution/errors.ts';
import type { DocumentModel } from './document-model.ts';
import * as parts from './part-requests.ts';
import { RequestError } from './request-error.ts';
import type { RequestBody } from './request-places.ts';
import * as styles from './style-requests.ts';
import * as tables from './table-requests.ts';
import { deleteContentRange, insertText } from './text-requests.ts';

type Handler = (document: DocumentModel, request: RequestBody) => unknown;

const { updateTextStyle, updateParagraphStyle, createParagraphBullets, deleteParagraphBullets, updateDocumentStyle } =
  styles;
const { insertTable, pinTableHeaderRows, updateTableColumnProperties, updateTableCellStyle } = tables;
const { createNamedRange, deleteNamedRange, createFootnote, createHeader, createFooter } = parts;

const handlers: Readonly<Record<string, Handler>> = {
  ...{ insertText, deleteContentRange, updateTextStyle, updateParagraphStyle, updateDocumentStyle },
  ...{ createParagraphBullets, deleteParagraphBullets, createNamedRange, deleteNamedRange },
  ...{ createFootnote, createHeader, createFooter },
  ...{ insertTable, pinTableHeaderRows, updateTableColumnProperties, updateTableCellStyle },
};

/**
 * Carries out requests one after the other, all of them or none.
 * @returns a reply for each
 * @throws RequestError that names the request that could not be carried out
 */
export function applyRequests(document: DocumentModel, requests: readonly RequestBody[]): parts.Reply[] {
  const draft = document.copy(document.id, document.title);
  const replies = requests.map((placed, index) => {
    const { tabId, request } = takeTab(placed);
    const tab = tabId === undefined ? draft.tabs[0] : draft.tabs.find((each) => each.tabId === tabId);
    if (tab === undefined) throw new RequestError(`Invalid requests[${index}]: tab ${tabId} was not found.`);
    const [name = '', ...others] = Object.keys(request);
    if (name === '' || others.length > 0)
      throw new RequestError(`Invalid requests[${index}]: must have exactly one kind of request.`);
    const handler = handlers[name];
    if (!handler) throw new EmulatorError(`The request ${name} is not in the emulator`);
    try {
      // Names are taken away in all tabs.
      const tabs = name === 'deleteNamedRange' ? draft.tabs.filter((each) => parts.hasNamedRange(each, request)) : [];
      const [reply] = (tabs.length > 0 ? tabs : [tab]).map((each) => handler(each, request[name] as RequestBody));
      return (reply ?? {}) as parts.Reply;
    } catch (error) {
      if (error instanceof RequestError) throw new RequestError(`Invalid requests[${index}].${name}: ${error.message}`);
      throw error;
    }
  });
  for (const [index, tab] of document.tabs.entries()) {
    const changed = draft.tabs[index] as DocumentModel;
    tab.become(changed, changed.segments);
  }
  document.revision += 1;
  return replies;
}

/** A request without the tab that its places name. @throws RequestError when they name several */
function takeTab(placed: RequestBody): { readonly tabId: string | undefined; readonly request: RequestBody } {
  const named = new Set<string>();
  const request = withoutTab(placed, named) as RequestBody;
  if (named.size > 1) throw new RequestError('All places of a request must be in one tab.');
  return { tabId: [...named][0], request };
}

function withoutTab(value: unknown, named: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withoutTab(item, named));
  const kept: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === 'tabId') named.add(String(item));
    else kept[key] = withoutTab(item, named);
  }
  return kept;
}
