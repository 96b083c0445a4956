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
  const replies = requests.map((request, index) => {
    const [name = '', ...others] = Object.keys(request);
    if (name === '' || others.length > 0)
      throw new RequestError(`Invalid requests[${index}]: must have exactly one kind of request.`);
    const handler = handlers[name];
    if (!handler) throw new EmulatorError(`The request ${name} is not in the emulator`);
    try {
      return (handler(draft, request[name] as RequestBody) ?? {}) as parts.Reply;
    } catch (error) {
      if (error instanceof RequestError) throw new RequestError(`Invalid requests[${index}].${name}: ${error.message}`);
      throw error;
    }
  });
  document.become(draft, draft.segments);
  document.revision += 1;
  return replies;
}
