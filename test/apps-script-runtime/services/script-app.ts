import { enumeration } from '../execution/enums.ts';
import { mismatch } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import { Spreadsheet } from '../sheets/spreadsheet.ts';
import { Trigger, TriggerBuilder, weekDay } from './trigger.ts';

/** What a person has allowed the script. */
export const authModes = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

export class ScriptApp extends ServiceObject {
  static override readonly service: string = 'ScriptApp';

  get AuthMode() {
    return authModes;
  }

  get WeekDay() {
    return weekDay;
  }

  getProjectTriggers(): Trigger[] {
    return this.runtime.triggers
      .filter(({ user }) => user === this.runtime.user)
      .map((record) => new Trigger(this.runtime, record));
  }

  getUserTriggers(spreadsheet: unknown): Trigger[] {
    if (!(spreadsheet instanceof Spreadsheet)) throw mismatch('ScriptApp.getUserTriggers', [spreadsheet]);
    return this.getProjectTriggers().filter(
      (trigger) => Trigger.recordOf(trigger).spreadsheetId === spreadsheet.getId(),
    );
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.runtime, functionName);
  }

  deleteTrigger(trigger: unknown): void {
    const { id } = Trigger.recordOf(trigger);
    const index = this.runtime.triggers.findIndex((record) => record.id === id);
    if (index >= 0) this.runtime.triggers.splice(index, 1);
  }

  getScriptId(): string {
    return 'script-1';
  }
}
