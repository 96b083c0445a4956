import type { Job } from '../protocol.ts';
import { required } from './elements.ts';

/** What the fields of a form hold, by name; an empty field gives nothing. */
export function fieldsOf(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement && field.value !== '') fields[field.name] = field.value;
    if (!(field instanceof HTMLInputElement) || field.name === '') continue;
    if (field.type !== 'file') {
      if (field.value !== '') fields[field.name] = field.type === 'number' ? field.valueAsNumber : field.value;
      continue;
    }
    const files = [...(field.files ?? [])];
    if (field.multiple || field.webkitdirectory)
      fields[field.name] = [...((fields[field.name] as File[]) ?? []), ...files];
    else if (files[0] !== undefined) fields[field.name] = files[0];
  }
  return fields;
}

/** The job that a form asks for. */
export function jobOf(form: HTMLFormElement): Job<File> {
  return { kind: form.dataset['job'], ...fieldsOf(form) } as unknown as Job<File>;
}

/** Says beside a file field what is chosen, and lets files be dropped on it. */
export function setUpFileField(label: HTMLElement): void {
  const input = required<HTMLInputElement>('input[type=file]', label);
  const chosen = required<HTMLElement>('[data-chosen]', label);
  const empty = chosen.textContent ?? '';
  input.addEventListener('change', () => {
    const names = Array.from(input.files ?? [], ({ name }) => name);
    chosen.textContent = names.length > 3 ? `${names.length} filer valda` : names.join(', ') || empty;
    label.classList.toggle('filled', names.length > 0);
  });
  if (label.dataset['drop'] === undefined) return;
  label.addEventListener('dragover', (event) => {
    event.preventDefault();
    label.classList.add('over');
  });
  label.addEventListener('dragleave', () => label.classList.remove('over'));
  label.addEventListener('drop', (event) => {
    event.preventDefault();
    label.classList.remove('over');
    const dropped = event.dataTransfer?.files;
    if (dropped === undefined || dropped.length === 0) return;
    input.files = dropped;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
