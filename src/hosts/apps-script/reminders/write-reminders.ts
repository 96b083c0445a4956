import {
  compareCodes,
  countOf,
  type Dashboard,
  daysBetween,
  groupBy,
  type RecordSummary,
} from '../../../core/index.ts';

/** A mail to one person about everything that is theirs. */
interface Reminder {
  /** E-mail address. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Days that the oldest of their actions is late; negative = none is late yet. */
  readonly latest: number;
}

export interface Reminders {
  /** The one who is latest first, so that it is the mildest that wait when the quota ends. */
  readonly mails: readonly Reminder[];
  /** Owners of such actions that are roles or names and can get no mail; `''` = nobody owns the action. */
  readonly unreachable: readonly string[];
}

/** Indicators of what is overdue and what falls due soon. */
const indicatorIds = ['A3', 'A4'];
const address = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;

/** One mail for each owner with overdue actions or actions that fall due soon. Sends nothing. */
export function writeReminders({ indicators, records, today, administration }: Dashboard, url: string): Reminders {
  const ids = new Set(indicators.filter(({ id }) => indicatorIds.includes(id)).flatMap(({ rows }) => rows));
  const due = [...ids].flatMap((id) => records.get(id) ?? []);
  const byOwner = groupBy(due, ({ owner }) => (address.test(owner.trim()) ? owner.trim().toLowerCase() : owner.trim()));
  const owners = [...byOwner].map(([to, rows]) => ({
    to,
    rows: [...rows].sort((a, b) => compareCodes(a.due, b.due)),
  }));
  const mails = owners
    .filter(({ to }) => address.test(to))
    .map(({ to, rows }): Reminder => {
      const late = rows.filter(({ due }) => due < today);
      const soon = rows.filter(({ due }) => due >= today);
      return {
        to,
        subject: `Påminnelse: ${countOf(rows.length, 'åtgärd', 'åtgärder')} i handlingsplanen${administration === '' ? '' : ` – ${oneLine(administration)}`}`,
        body: [
          ...section('Försenade åtgärder', late, today),
          ...section('Förfaller snart', soon, today),
          `Uppdatera status eller slutdatum i handlingsplanen: ${url}`,
          '',
          'Du får det här mejlet en gång i veckan så länge du står som ansvarig. Frågor? Vänd dig till den som samordnar informationssäkerheten.',
        ].join('\n'),
        latest: daysBetween(rows[0]?.due ?? today, today),
      };
    })
    .sort((a, b) => b.latest - a.latest || compareCodes(a.to, b.to));
  return { mails, unreachable: owners.filter(({ to }) => !address.test(to)).map(({ to }) => to) };
}

function section(title: string, rows: readonly RecordSummary[], today: string): string[] {
  if (rows.length === 0) return [];
  return [title, ...rows.map((row) => `• ${line(row, today)}`), ''];
}

/** What is sensitive must not stand in a mail; its id does. */
function line({ id, title, due, sensitive }: RecordSummary, today: string): string {
  const days = daysBetween(today, due);
  const when =
    days < 0
      ? `${countOf(-days, 'dag', 'dagar')} försenad`
      : days === 0
        ? 'i dag'
        : `om ${countOf(days, 'dag', 'dagar')}`;
  return `${id}${sensitive ? ' (skyddsvärd, se handlingsplanen)' : ` ${oneLine(title)}`} – ${due}, ${when}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
