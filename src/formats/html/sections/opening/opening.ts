import { attentionMessage, attentionParts, type Dashboard } from '../../../../core/index.ts';
import { type Html, html } from '../../html.ts';
import { figureCard, figureTable } from './figure-card.ts';
import { dueDecisions, lateActions } from './waiting-lists.ts';

/** What a manager should read first, and can print on two pages: what asks for a decision or a measure, then the other key figures. */
export function opening(dashboard: Dashboard): Html {
  const { attention, indicators } = dashboard;
  const figuresOf = (ids: readonly string[]) =>
    ids.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
  const parts = attentionParts(attention);
  const red = figuresOf(attention.red);
  const others = figuresOf(attention.others);
  const late = lateActions(dashboard);
  const decisions = dueDecisions(dashboard);
  return html`<div class="opening">
<section class="attention${parts === '' && ' settled'}" aria-labelledby="atgarder">
<p class="label">Kräver beslut eller åtgärd</p>
<h2 id="atgarder">${attentionMessage(attention)}</h2>
${parts !== '' && html`<p class="parts-told">${parts}</p>`}
${red.length > 0 && html`<h3>Röda nyckeltal <span class="count">${red.length}</span></h3>${figureTable(red, 'Röda nyckeltal')}`}
${late}${decisions}
</section>
${
  others.length > 0 &&
  html`<section aria-labelledby="nyckeltal">
<h2 id="nyckeltal">${red.length > 0 ? 'Övriga nyckeltal' : 'Nyckeltal'}</h2>
<ul class="cards">${others.map(figureCard)}</ul>
</section>`
}</div>`;
}
