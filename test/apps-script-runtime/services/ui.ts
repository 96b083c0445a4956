import { type EnumValue, enumeration, isEnumValue } from '../execution/enums.ts';
import { EmulatorError, mismatch } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import type { Platform } from '../platform.ts';
import { HtmlOutput } from './html-output.ts';
import { Menu } from './menu.ts';
import type { Answer, DialogRecord, PageRecord } from './ui-model.ts';

const button = enumeration('Button', ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
const buttonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** Dialogs, menus and pages. A dialog takes every lock from the script. */
export class Ui extends ServiceObject {
  static override readonly service: string = 'Ui';

  get Button() {
    return button;
  }

  get ButtonSet() {
    return buttonSet;
  }

  createMenu(caption: string): Menu {
    return new Menu(this.runtime, caption);
  }

  createAddonMenu(): Menu {
    return new Menu(this.runtime, 'Tillägg');
  }

  alert(first: string, second?: unknown, third?: unknown): EnumValue {
    return this.#ask('alert', [first, second, third]).button;
  }

  prompt(first: string, second?: unknown, third?: unknown): PromptResponse {
    const { button: pressed, text } = this.#ask('prompt', [first, second, third]);
    return new PromptResponse(this.runtime, pressed, text);
  }

  showSidebar(page: unknown): void {
    this.#show('sidebar', page, null);
  }

  showModalDialog(page: unknown, title: string): void {
    this.#show('modal', page, title);
  }

  showModelessDialog(page: unknown, title: string): void {
    this.#show('modeless', page, title);
  }

  #ask(kind: DialogRecord['kind'], values: readonly unknown[]): { button: EnumValue; text: string } {
    const given = values.filter((value) => value !== undefined);
    const texts = given.filter((value) => typeof value === 'string');
    const set = given.find((value): value is EnumValue => isEnumValue(value, 'ButtonSet')) ?? buttonSet.OK;
    const isRight = texts.length + (given.length > texts.length ? 1 : 0) === given.length;
    if (!isRight || texts.length === 0 || (texts.length === 2 && given.length === 2))
      throw mismatch(`Ui.${kind}`, given);
    const [title, text] = texts.length === 2 ? texts : ['', texts[0]];
    this.runtime.ui.dialogs.push({ kind, title: title ?? '', text: text ?? '', buttons: set.label });
    this.runtime.locks.loseOverDialog(this.runtime.execution);
    return this.#answered(set, this.runtime.ui.nextAnswer());
  }

  #answered(set: EnumValue, answer: Answer | undefined): { button: EnumValue; text: string } {
    if (!answer && set !== buttonSet.OK) throw new EmulatorError('Nobody answers the dialog; give the test an answer');
    const pressed = answer?.button ?? 'OK';
    if (pressed !== 'CLOSE' && !set.label.split('_').includes(pressed))
      throw new EmulatorError(`The dialog has no button ${pressed}`);
    return { button: button[pressed as keyof typeof button], text: answer?.text ?? '' };
  }

  #show(kind: PageRecord['kind'], page: unknown, title: string | null): void {
    if (!(page instanceof HtmlOutput)) throw mismatch(`Ui.show (${kind})`, [page, title]);
    this.runtime.ui.pages.push({ ...HtmlOutput.pageOf(page), kind, ...(title !== null && { title }) });
  }
}

export class PromptResponse extends ServiceObject {
  static override readonly service: string = 'Ui';
  private readonly button: EnumValue;
  private readonly text: string;

  constructor(runtime: Platform, pressed: EnumValue, text: string) {
    super(runtime);
    this.button = pressed;
    this.text = text;
  }

  getSelectedButton(): EnumValue {
    return this.button;
  }

  getResponseText(): string {
    return this.text;
  }
}
