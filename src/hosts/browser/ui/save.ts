import type { SavedFile } from '../protocol.ts';
import { button, element } from './elements.ts';

/** A list of files with a button each, and one for all of them. */
export function fileList(files: readonly SavedFile[], archive: SavedFile | undefined): HTMLElement {
  const list = element('ul', { class: 'files' });
  for (const file of files) {
    const words = element('span', {}, element('strong', {}, file.name));
    if (file.about !== '') words.append(' ', element('span', { class: 'muted' }, file.about));
    list.append(element('li', {}, words, saveButton('Spara', file)));
  }
  const box = element('div', {}, list);
  if (archive !== undefined) box.append(saveButton('Spara allt (.zip)', archive, 'main'));
  return box;
}

function saveButton(text: string, file: SavedFile, look = ''): HTMLElement {
  return button(text, () => save(file), { class: look, 'aria-label': `${text} ${file.name}` });
}

/** Hands a file to the browser's own saving. The address is a blob: of this page, and leads nowhere else. */
function save({ name, bytes }: SavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
