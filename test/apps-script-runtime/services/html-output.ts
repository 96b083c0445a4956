import { ServiceObject } from '../execution/service-object.ts';
import type { Platform } from '../platform.ts';
import type { PageRecord } from './ui-model.ts';

/** A page that can be shown. */
export class HtmlOutput extends ServiceObject {
  static override readonly service: string = 'HtmlService';
  private readonly html: string;
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(runtime: Platform, html: string) {
    super(runtime);
    this.html = html;
  }

  /** For the emulator itself. */
  static pageOf(page: HtmlOutput): Omit<PageRecord, 'kind'> {
    return { html: page.html, title: page.title, width: page.width, height: page.height };
  }

  getContent(): string {
    return this.html;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }
}
