// Loaded into clasp before it starts: answers in Google's place and writes each request down, so that nothing leaves the
// machine. The library that clasp calls Google with uses `window.fetch` where there is a window.
import { appendFileSync } from 'node:fs';

const log = process.env['REQUEST_LOG'];

async function answer(url, { method = 'GET', body } = {}) {
  appendFileSync(log, `${JSON.stringify({ method, url: String(url), body: body ? JSON.parse(body) : null })}\n`);
  const files = method === 'PUT' ? JSON.parse(body).files : [];
  return new Response(JSON.stringify({ scriptId: 'rehearsal', files }), {
    headers: { 'content-type': 'application/json' },
  });
}

globalThis.window = { fetch: answer };
globalThis.fetch = answer;
