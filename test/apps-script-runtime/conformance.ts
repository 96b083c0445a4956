/// <reference types="google-apps-script" />

/**
 * Compiles only while every member that the emulator shows is a member of Google's by that name, and can be called with the
 * same number and kinds of arguments. What it answers is left to the tests, since it has enumerations and dates of its own.
 */
import type { Blob } from './services/blob.ts';
import type { Cache, CacheService } from './services/cache-service.ts';
import type { HtmlOutput } from './services/html-output.ts';
import type { HtmlService } from './services/html-service.ts';
import type { Lock, LockService } from './services/lock-service.ts';
import type { MailApp } from './services/mail-app.ts';
import type { Menu } from './services/menu.ts';
import type { Properties, PropertiesService } from './services/properties-service.ts';
import type { ScriptApp } from './services/script-app.ts';
import type { Session, User } from './services/session.ts';
import type { ClockTriggerBuilder, Trigger, TriggerBuilder } from './services/trigger.ts';
import type { PromptResponse, Ui } from './services/ui.ts';
import type { Utilities } from './services/utilities.ts';
import type { EmbeddedChart, EmbeddedChartBuilder } from './sheets/chart.ts';
import type { ConditionalFormatRule, ConditionalFormatRuleBuilder } from './sheets/conditional-format.ts';
import type { DataValidation, DataValidationBuilder } from './sheets/data-validation.ts';
import type { Filter } from './sheets/filter.ts';
import type { NamedRange } from './sheets/named-range.ts';
import type { Protection } from './sheets/protection.ts';
import type { Range } from './sheets/range.ts';
import type { RangeList } from './sheets/range-list.ts';
import type { Sheet } from './sheets/sheet.ts';
import type { Spreadsheet } from './sheets/spreadsheet.ts';
import type { SpreadsheetApp } from './sheets/spreadsheet-app.ts';

// biome-ignore lint/suspicious/noExplicitAny: any answer fits.
type Callable<Member> = Member extends (...values: infer Values) => unknown ? (...values: Values) => any : unknown;
type Shown<Mine> = { [Name in keyof Mine]: Callable<Mine[Name]> };
/** `never` when all is well, else the members that Google has not, or has otherwise. */
type Foreign<Mine, Theirs> =
  | Exclude<keyof Mine, keyof Theirs>
  | {
      [Name in keyof Mine & keyof Theirs]: Shown<Mine>[Name] extends Callable<Theirs[Name]> ? never : Name;
    }[keyof Mine & keyof Theirs];

type Conforms<_Nothing extends never> = true;

export type Checks = [
  Conforms<Foreign<SpreadsheetApp, GoogleAppsScript.Spreadsheet.SpreadsheetApp>>,
  Conforms<Foreign<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>>,
  Conforms<Foreign<Sheet, GoogleAppsScript.Spreadsheet.Sheet>>,
  Conforms<Foreign<Range, GoogleAppsScript.Spreadsheet.Range>>,
  Conforms<Foreign<RangeList, GoogleAppsScript.Spreadsheet.RangeList>>,
  Conforms<Foreign<NamedRange, GoogleAppsScript.Spreadsheet.NamedRange>>,
  Conforms<Foreign<Filter, GoogleAppsScript.Spreadsheet.Filter>>,
  Conforms<Foreign<Protection, GoogleAppsScript.Spreadsheet.Protection>>,
  Conforms<Foreign<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation>>,
  Conforms<Foreign<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>>,
  Conforms<Foreign<ConditionalFormatRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>>,
  Conforms<Foreign<ConditionalFormatRuleBuilder, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>>,
  Conforms<Foreign<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>>,
  Conforms<Foreign<EmbeddedChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>>,
  Conforms<Foreign<Ui, GoogleAppsScript.Base.Ui>>,
  Conforms<Foreign<Menu, GoogleAppsScript.Base.Menu>>,
  Conforms<Foreign<PromptResponse, GoogleAppsScript.Base.PromptResponse>>,
  Conforms<Foreign<Blob, GoogleAppsScript.Base.Blob>>,
  Conforms<Foreign<Session, GoogleAppsScript.Base.Session>>,
  Conforms<Foreign<User, GoogleAppsScript.Base.User>>,
  Conforms<Foreign<HtmlService, GoogleAppsScript.HTML.HtmlService>>,
  Conforms<Foreign<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>>,
  Conforms<Foreign<LockService, GoogleAppsScript.Lock.LockService>>,
  Conforms<Foreign<Lock, GoogleAppsScript.Lock.Lock>>,
  Conforms<Foreign<PropertiesService, GoogleAppsScript.Properties.PropertiesService>>,
  Conforms<Foreign<Properties, GoogleAppsScript.Properties.Properties>>,
  Conforms<Foreign<CacheService, GoogleAppsScript.Cache.CacheService>>,
  Conforms<Foreign<Cache, GoogleAppsScript.Cache.Cache>>,
  Conforms<Foreign<Utilities, GoogleAppsScript.Utilities.Utilities>>,
  Conforms<Foreign<MailApp, GoogleAppsScript.Mail.MailApp>>,
  Conforms<Foreign<ScriptApp, GoogleAppsScript.Script.ScriptApp>>,
  Conforms<Foreign<Trigger, GoogleAppsScript.Script.Trigger>>,
  Conforms<Foreign<TriggerBuilder, GoogleAppsScript.Script.TriggerBuilder>>,
  Conforms<Foreign<ClockTriggerBuilder, GoogleAppsScript.Script.ClockTriggerBuilder>>,
];
