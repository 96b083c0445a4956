import { Docs } from '../docs/documents-service.ts';
import { Drive } from '../docs/files-service.ts';
import type { Border, ServiceObject } from '../execution/service-object.ts';
import { exposed } from '../execution/service-object.ts';
import type { Platform } from '../platform.ts';
import { SpreadsheetApp } from '../sheets/spreadsheet-app.ts';
import { CacheService } from './cache-service.ts';
import { Charts } from './charts.ts';
import { Console } from './console.ts';
import { HtmlService } from './html-service.ts';
import { LockService } from './lock-service.ts';
import { MailApp } from './mail-app.ts';
import { PropertiesService } from './properties-service.ts';
import { ScriptApp } from './script-app.ts';
import { Session } from './session.ts';
import { Utilities } from './utilities.ts';

const services: Readonly<Record<string, new (runtime: Platform) => ServiceObject>> = {
  SpreadsheetApp,
  Charts,
  CacheService,
  HtmlService,
  LockService,
  MailApp,
  PropertiesService,
  ScriptApp,
  Session,
  Utilities,
  console: Console,
};

/** Services that the manifest must switch on. */
const advancedServices: typeof services = { Docs, Drive };

/** The globals that a script of this project has. */
export function serviceGlobals(runtime: Platform & Border): Record<string, object> {
  const switchedOn = (runtime.options.manifest.dependencies?.enabledAdvancedServices ?? []).map(
    ({ userSymbol }) => userSymbol,
  );
  const all = [
    ...Object.entries(services),
    ...Object.entries(advancedServices).filter(([name]) => switchedOn.includes(name)),
  ];
  return Object.fromEntries(all.map(([name, Service]) => [name, exposed(new Service(runtime), runtime)]));
}
