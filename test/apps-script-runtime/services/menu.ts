import { mismatch, ServiceError } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import type { Platform } from '../platform.ts';
import type { MenuEntry, MenuRecord } from './ui-model.ts';

export class Menu extends ServiceObject {
  static override readonly service: string = 'Ui';
  private readonly caption: string;
  private readonly entries: MenuEntry[] = [];

  constructor(runtime: Platform, caption: string) {
    super(runtime);
    this.caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    if (typeof caption !== 'string' || typeof functionName !== 'string')
      throw mismatch('Menu.addItem', [caption, functionName]);
    this.entries.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: unknown): this {
    if (!(menu instanceof Menu)) throw mismatch('Menu.addSubMenu', [menu]);
    this.entries.push({ kind: 'menu', menu: menu.#record });
    return this;
  }

  addToUi(): void {
    if (this.entries.length === 0) throw new ServiceError('The menu has no items.');
    this.runtime.ui.menus.push(this.#record);
  }

  get #record(): MenuRecord {
    return { caption: this.caption, entries: this.entries };
  }
}
