import { EmulatorError, ServiceError } from '../execution/errors.ts';
import { zoneOffset } from '../zones.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const token = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * The part of Java's SimpleDateFormat that scripts use most, in English as Google gives it.
 * @throws EmulatorError for a letter that it does not know
 */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const offset = offsetOf(instant, zone);
  const civil = new Date(instant + offset);
  return pattern.replace(token, (piece: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return letter === undefined ? piece : field(letter, piece.length, civil, offset);
  });
}

function offsetOf(instant: number, zone: string): number {
  if (!Number.isFinite(instant)) throw new ServiceError('Invalid argument: date');
  try {
    return zoneOffset(instant, zone);
  } catch {
    throw new ServiceError(`Invalid argument: timeZone. Unknown zone: ${zone}`);
  }
}

function field(letter: string, width: number, civil: Date, offset: number): string {
  const padded = (number: number) => String(number).padStart(width, '0');
  const hour = civil.getUTCHours();
  switch (letter) {
    case 'y':
      return width === 2 ? String(civil.getUTCFullYear()).slice(-2) : padded(civil.getUTCFullYear());
    case 'M':
      return width < 3 ? padded(civil.getUTCMonth() + 1) : named(months[civil.getUTCMonth()], width);
    case 'd':
      return padded(civil.getUTCDate());
    case 'H':
      return padded(hour);
    case 'h':
      return padded(hour % 12 || 12);
    case 'm':
      return padded(civil.getUTCMinutes());
    case 's':
      return padded(civil.getUTCSeconds());
    case 'S':
      return padded(civil.getUTCMilliseconds());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'E':
      return named(days[civil.getUTCDay()], width);
    case 'u':
      return padded(civil.getUTCDay() || 7);
    case 'Z':
      return zoneText(offset, '');
    case 'X':
      return offset === 0
        ? 'Z'
        : width === 3
          ? zoneText(offset, ':')
          : zoneText(offset, '').slice(0, width === 1 ? 3 : 5);
    default:
      throw new EmulatorError(`The letter ${letter} of a date pattern is not in the emulator`);
  }
}

function named(name: string | undefined, width: number): string {
  return (name ?? '').slice(0, width < 4 ? 3 : undefined);
}

function zoneText(offset: number, mark: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${mark}${two(minutes % 60)}`;
}
