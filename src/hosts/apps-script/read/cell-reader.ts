import type { CellPicture, CellValue } from '../../../core/index.ts';
import { zoneOffsets } from './zone-offsets.ts';

const day = 86_400_000;
/** Days from 1899-12-30, the first day of a spreadsheet, to 1970-01-01. */
const daysBefore1970 = 25_569;
/** A time of day or a duration is a moment of the first days of the spreadsheet. */
const firstDate = Date.UTC(1900, 0, 1);
const lastDate = Date.UTC(10_000, 0, 1);

/**
 * Turns what `Range.getValues` gives into values of the core. A Date becomes the civil time that the cell shows, which is
 * that of the spreadsheet's zone, not the script's; a time of day or a duration becomes its number of days.
 */
export function cellReader(zone: string): (value: unknown) => CellValue {
  const offset = zoneOffsets(zone);
  return (value) => {
    if (value === '' || value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (!isDate(value)) return isImage(value) ? pictureOf(value) : String(value);
    const instant = value.getTime();
    const civil = instant + offset(instant);
    if (!(civil >= firstDate && civil < lastDate)) return Math.round((civil / day + daysBefore1970) * 1e10) / 1e10;
    const text = new Date(civil).toISOString();
    return { date: text.slice(11, 16) === '00:00' ? text.slice(0, 10) : text.slice(0, 16) };
  };
}

/** Told by its name: it comes from the service, not from a class of the script's. */
function isImage(value: unknown): value is GoogleAppsScript.Spreadsheet.CellImage {
  return typeof value === 'object' && String(value) === 'CellImage';
}

function pictureOf(image: GoogleAppsScript.Spreadsheet.CellImage): CellPicture {
  return { picture: image.getAltTextDescription() || image.getAltTextTitle() };
}

/** Told by its tag: a Date may come from another realm, where `instanceof` says no. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
