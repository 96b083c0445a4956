import { readFileSync } from 'node:fs';
import { isRequest, type Tab } from '../tab.ts';
import type { Bidi, BidiEvent } from './bidi.ts';

/** A page in a context of its own, as a window for private browsing is. */
export async function firefoxTab(bidi: Bidi, address: string): Promise<Tab> {
  const { userContext } = await bidi.command('browser.createUserContext');
  const { context } = await bidi.command('browsingContext.create', { type: 'tab', userContext });
  const requests: string[] = [];
  let windows = 0;
  let endedDownload: ((path: string) => void) | undefined;
  bidi.onEvent(({ method, params }: BidiEvent) => {
    if (method === 'browsingContext.contextCreated' && params.originalOpener === context) windows += 1;
    if (params.context !== context) return;
    if (method === 'network.beforeRequestSent' && isRequest(params.request.url)) requests.push(params.request.url);
    if (method === 'browsingContext.downloadEnd') endedDownload?.(params.filepath);
  });
  const evaluate = (code: string) => evaluateIn(bidi, context, code);
  await bidi.command('browsingContext.navigate', { context, url: address, wait: 'complete' });
  return {
    evaluate,
    evaluateInside: async (code) => {
      const { contexts } = await bidi.command('browsingContext.getTree', { root: context });
      return evaluateIn(bidi, contexts[0].children[0].context, code);
    },
    choose: async (field, paths) => {
      const { nodes } = await bidi.command('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: field },
      });
      await bidi.command('input.setFiles', { context, element: nodes[0], files: paths });
    },
    saved: async (code) => {
      const path = new Promise<string>((done) => {
        endedDownload = done;
      });
      await evaluate(code);
      return readFileSync(await path);
    },
    requests,
    opened: () => windows,
    close: async () => void (await bidi.command('browser.removeUserContext', { userContext })),
  };
}

async function evaluateIn(bidi: Bidi, context: string, code: string): Promise<unknown> {
  const { type, result, exceptionDetails } = await bidi.command('script.evaluate', {
    expression: code,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (type === 'exception') throw new Error(exceptionDetails.text);
  return result.value;
}
