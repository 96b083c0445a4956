import { catalogue, readRecords, type Settings } from '../../../core/index.ts';
import { rememberedContext } from '../live/live-context.ts';
import { today } from '../run/today.ts';

/** The settings as they were when they were last edited or checked, without reading the spreadsheet. */
export function settingsNow(): Settings {
  return readRecords({ sheets: rememberedContext()?.sheets ?? [] }, catalogue, { today: today() }).settings;
}
