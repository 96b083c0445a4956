import { ServiceObject } from '../execution/service-object.ts';
import type { Platform } from '../platform.ts';

export class Session extends ServiceObject {
  static override readonly service: string = 'Session';

  /** Blank in simple triggers and custom functions, unless owner and person belong to the same domain. */
  getActiveUser(): User {
    const { execution, options, user } = this.runtime;
    const isKnown = execution.authMode === 'FULL' || options.sameDomain === true;
    return new User(this.runtime, isKnown ? user : '');
  }

  getEffectiveUser(): User {
    return new User(this.runtime, this.runtime.user);
  }

  /** The zone of the manifest, which need not be that of the spreadsheet. */
  getScriptTimeZone(): string {
    return this.runtime.options.manifest.timeZone;
  }

  getActiveUserLocale(): string {
    return 'sv';
  }
}

export class User extends ServiceObject {
  static override readonly service: string = 'Session';
  private readonly address: string;

  constructor(runtime: Platform, address: string) {
    super(runtime);
    this.address = address;
  }

  getEmail(): string {
    return this.address;
  }
}
