/** An element of the page that must be there; the page and this script are made together. */
export function required<T extends Element>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`The page lacks ${selector}`);
  return found;
}

/** An element with attributes and content. Text goes in as text, so that it is never read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** A button that does something. */
export function button(text: string, act: () => void, given: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = element('button', { type: 'button', ...given }, text);
  made.addEventListener('click', act);
  return made;
}

/** Shows a part of the page and takes the person there. */
export function show(part: HTMLElement): void {
  part.hidden = false;
  part.focus();
}
