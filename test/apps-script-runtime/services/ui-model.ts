/** A dialog that waited for an answer. */
export interface DialogRecord {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

/** A page that was shown beside or over the spreadsheet. */
export interface PageRecord {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface MenuRecord {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuRecord };

/** What a person answers: the button, and for a prompt the text. */
export interface Answer {
  readonly button: string;
  readonly text?: string;
}

/** What people see and answer. */
export class UiModel {
  readonly menus: MenuRecord[] = [];
  readonly dialogs: DialogRecord[] = [];
  readonly pages: PageRecord[] = [];
  private readonly answers: Answer[] = [];

  /** Answers the next dialog; in order when there are several. @example ui.answer({ button: 'YES' }) */
  answer(...answers: readonly Answer[]): void {
    this.answers.push(...answers);
  }

  nextAnswer(): Answer | undefined {
    return this.answers.shift();
  }
}
