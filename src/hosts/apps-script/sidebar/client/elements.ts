type Child = Node | string | null;

/** Makes an element. Texts become text, whatever they contain. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

export function button(
  label: string,
  onClick: (pressed: HTMLButtonElement) => void,
  described?: string,
): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', ...(described !== undefined && { 'aria-label': described }) },
    label,
  );
  made.addEventListener('click', () => onClick(made));
  return made;
}

/** An element of the page by id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`No element ${id}`);
  return found;
}
