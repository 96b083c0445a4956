import { type EnumValue, enumeration, isEnumValue } from '../execution/enums.ts';
import { EmulatorError, mismatch, ServiceError } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import type { Platform } from '../platform.ts';
import type { TriggerRecord } from './trigger-record.ts';

/** Days of the week, for triggers that run weekly. */
export const weekDay = enumeration('Weekday', [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]);
const eventType = enumeration('EventType', ['CLOCK', 'ON_EDIT', 'ON_CHANGE', 'ON_OPEN']);

/** Triggers a person may have for one script. */
const mostTriggers = 20;

export class Trigger extends ServiceObject {
  static override readonly service: string = 'ScriptApp';
  private readonly record: TriggerRecord;

  constructor(runtime: Platform, record: TriggerRecord) {
    super(runtime);
    this.record = record;
  }

  /** For the emulator itself. */
  static recordOf(trigger: unknown): TriggerRecord {
    if (!(trigger instanceof Trigger)) throw mismatch('ScriptApp.deleteTrigger', [trigger]);
    return trigger.record;
  }

  getHandlerFunction(): string {
    return this.record.functionName;
  }

  getUniqueId(): string {
    return this.record.id;
  }

  getEventType(): EnumValue {
    return eventType[this.record.kind];
  }
}

export class TriggerBuilder extends ServiceObject {
  static override readonly service: string = 'ScriptApp';
  private readonly functionName: string;

  constructor(runtime: Platform, functionName: string) {
    super(runtime);
    this.functionName = functionName;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.runtime, this.functionName);
  }
}

export class ClockTriggerBuilder extends ServiceObject {
  static override readonly service: string = 'ScriptApp';
  private readonly functionName: string;
  private readonly schedule: Record<string, number | string> = {};

  constructor(runtime: Platform, functionName: string) {
    super(runtime);
    this.functionName = functionName;
  }

  everyDays(count: number): this {
    return this.#with('everyDays', count);
  }

  everyWeeks(count: number): this {
    return this.#with('everyWeeks', count);
  }

  everyHours(count: number): this {
    return this.#with('everyHours', count);
  }

  everyMinutes(count: number): this {
    if (![1, 5, 10, 15, 30].includes(count))
      throw new ServiceError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    return this.#with('everyMinutes', count);
  }

  onWeekDay(day: unknown): this {
    if (!isEnumValue(day, 'Weekday')) throw mismatch('ClockTriggerBuilder.onWeekDay', [day]);
    return this.#with('onWeekDay', day.label);
  }

  atHour(hour: number): this {
    if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw mismatch('ClockTriggerBuilder.atHour', [hour]);
    return this.#with('atHour', hour);
  }

  nearMinute(minute: number): this {
    return this.#with('nearMinute', minute);
  }

  inTimezone(zone: string): this {
    return this.#with('inTimezone', zone);
  }

  after(milliseconds: number): this {
    return this.#with('after', milliseconds);
  }

  create(): Trigger {
    const { runtime, functionName, schedule } = this;
    const hasFrequency = ['everyDays', 'everyWeeks', 'everyHours', 'everyMinutes', 'onWeekDay', 'after'].some(
      (key) => key in schedule,
    );
    if (!hasFrequency) throw new EmulatorError('A time-driven trigger has no frequency');
    const own = runtime.triggers.filter(({ user }) => user === runtime.user);
    if (own.length >= mostTriggers)
      throw new ServiceError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    const id = `trigger-${runtime.triggers.reduce((most, trigger) => Math.max(most, Number(trigger.id.slice(8))), 0) + 1}`;
    const { user, spreadsheet } = runtime;
    const place = { user, spreadsheetId: spreadsheet.id };
    const record: TriggerRecord = { id, functionName, ...place, kind: 'CLOCK', schedule: { ...schedule } };
    runtime.triggers.push(record);
    return new Trigger(runtime, record);
  }

  #with(key: string, value: number | string): this {
    this.schedule[key] = value;
    return this;
  }
}
