import { SaxesParser } from 'saxes';

/**
 * What is wrong with a text as XML with namespaces, in the words of a parser that shares no code with our own reader;
 * `undefined` when it is well-formed. A document type is for the reader to refuse.
 */
export function xmlFault(text: string): string | undefined {
  let fault: string | undefined;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', ({ message }) => {
    throw new NotXml(message);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof NotXml)) throw error;
    fault = error.message;
  }
  return fault;
}

class NotXml extends Error {}
