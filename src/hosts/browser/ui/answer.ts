import type { Answer } from '../protocol.ts';
import { element } from './elements.ts';
import { fileList } from './save.ts';

/** Shows what a job gave: what is to be known, a refusal, the page, the files. */
export function showAnswer(place: HTMLElement, answer: Answer): void {
  place.replaceChildren(...answerParts(answer));
  place.hidden = false;
}

function answerParts({ say, refusal, files, archive, page, text = '' }: Answer): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (refusal !== undefined)
    parts.push(element('div', { class: 'alert' }, element('p', {}, refusal.lead), lines(refusal.reasons)));
  for (const line of say) parts.push(element('p', {}, line));
  if (files.length > 0) parts.push(fileList(files, archive));
  if (page !== undefined) parts.push(frame(page));
  if (text !== '') {
    const all = element('pre', { tabindex: '0', role: 'group', 'aria-label': 'I ord' }, text);
    parts.push(element('details', {}, element('summary', {}, 'I ord'), all));
  }
  return parts;
}

export function lines(texts: readonly string[]): HTMLElement {
  return element('ul', {}, ...texts.map((text) => element('li', {}, text)));
}

/** A page that the engine has written, shown in place. It runs apart, and may open and send nothing. */
export function frame(page: string): HTMLElement {
  return element('iframe', { title: 'Sidan som den sparas', sandbox: 'allow-scripts', srcdoc: page });
}
