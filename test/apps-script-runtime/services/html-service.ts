import { ServiceError } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import { HtmlOutput } from './html-output.ts';

export class HtmlService extends ServiceObject {
  static override readonly service: string = 'HtmlService';

  createHtmlOutput(html: string): HtmlOutput {
    return new HtmlOutput(this.runtime, html);
  }

  /** The page as it stands: what scriptlets it has is not run. */
  createHtmlOutputFromFile(name: string): HtmlOutput {
    const html = this.runtime.options.pages?.[name];
    if (html === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return new HtmlOutput(this.runtime, html);
  }
}
