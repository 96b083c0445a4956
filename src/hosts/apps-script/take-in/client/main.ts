import type { Mapping } from '../../../../core/index.ts';
import { call } from '../../sidebar/client/call.ts';
import { byId, element } from '../../sidebar/client/elements.ts';
import type { SourceTab, TakeInView } from '../take-in-api.ts';
import { proposalView } from './proposal.ts';

let isBusy = false;
const propose = byId('propose') as HTMLButtonElement;

propose.addEventListener('click', () => show('Läser fliken …', null));
work('Läser kalkylarket …', async () => {
  byId('tabs').replaceChildren(...tabsView(await call('takeInTabs')));
  return '';
});

/** Does one thing at a time, tells that it is going on, and what came of it. */
function work(text: string, run: () => Promise<string>): void {
  if (isBusy) return;
  setBusy(true);
  byId('problem').replaceChildren();
  byId('status').replaceChildren(text);
  run()
    .then((result) => byId('status').replaceChildren(result))
    .catch((error: unknown) => {
      byId('status').replaceChildren();
      byId('problem').replaceChildren(error instanceof Error ? error.message : String(error));
    })
    .finally(() => setBusy(false));
}

function setBusy(busy: boolean): void {
  isBusy = busy;
  document.body.setAttribute('aria-busy', String(busy));
  for (const pressed of document.querySelectorAll('button')) pressed.disabled = busy;
}

function tabsView(tabs: readonly SourceTab[]): HTMLElement[] {
  if (tabs.length === 0)
    return [element('p', {}, 'Det finns ingen annan flik i kalkylarket. Kopiera din lista hit först.')];
  return tabs.map(({ name, hindrance }) => {
    const box = element('input', { type: 'checkbox', value: name });
    box.disabled = hindrance !== null;
    return element('label', { class: 'tab' }, box, name, hindrance === null ? null : element('small', {}, hindrance));
  });
}

function chosenTabs(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>('#tabs input:checked')].map(({ value }) => value);
}

/** @param mapping `null` = what is remembered or proposed */
function show(text: string, mapping: Mapping | null): void {
  const tabs = chosenTabs();
  work(text, async () => {
    const view = await call('takeInView', tabs, mapping);
    showView(tabs, view);
    return view.isRemembered ? 'Så här blev det avgjort förra gången.' : 'Så här kan fliken tas in.';
  });
}

function showView(tabs: readonly string[], view: TakeInView): void {
  byId('proposal').replaceChildren(
    proposalView(view, {
      again: (mapping) => show('Räknar om …', mapping),
      takeIn: (mapping) =>
        work('Tar in …', async () => {
          const told = await call('takeInRun', tabs, mapping, view.checksum);
          byId('proposal').replaceChildren();
          return told;
        }),
    }),
  );
}
