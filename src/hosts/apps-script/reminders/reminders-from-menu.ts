import { countOf } from '../../../core/index.ts';
import { UserError } from '../run/user-error.ts';
import { hasReminders } from './has-reminders.ts';
import { lastRun, remindersNow } from './send-reminders.ts';

/** The function that Google calls every week. */
const handler = 'sendReminders';

/** Shows what would be sent, and switches the weekly mail on or off. Sends nothing. */
export function remindersFromMenu(): string | null {
  if (!hasReminders) throw new UserError('Påminnelser är inte påslagna i den här installationen. Se driftsguiden.');
  const ui = SpreadsheetApp.getUi();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const triggers = ScriptApp.getUserTriggers(spreadsheet).filter((trigger) => trigger.getHandlerFunction() === handler);
  const isOn = triggers.length > 0;
  const other = isOn ? null : switchedOnBy();
  const question = isOn
    ? 'Påminnelserna är på, i ditt namn. Vill du stänga av dem?'
    : other === null
      ? 'Vill du skicka dem varje måndag?'
      : `${other} har slagit på påminnelserna i det här kalkylarket, och bara den personen kan stänga av dem. De går ut en gång i veckan hur många som än slår på dem. Vill du slå på dem även i ditt namn, till exempel för att ${other} har slutat?`;
  if (ui.alert('Påminnelser', `${previewText()}\n\n${question}`, ui.ButtonSet.YES_NO) !== ui.Button.YES) return null;
  if (isOn) {
    for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
    rememberSwitchedOn(false);
    return 'Påminnelserna är avstängda.';
  }
  ScriptApp.newTrigger(handler).timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).create();
  rememberSwitchedOn(true);
  return 'Påminnelserna skickas varje måndag mellan kl. 7 och 8, i ditt namn.';
}

const switchedOnKey = 'reminders-by';

/** Google shows nobody the triggers of others, so that the spreadsheet has to remember them. */
function switchedOn(): string[] {
  return JSON.parse(PropertiesService.getDocumentProperties().getProperty(switchedOnKey) ?? '[]') as string[];
}

/** Who else has switched reminders on, the last one; `null` = nobody. */
function switchedOnBy(): string | null {
  const me = Session.getActiveUser().getEmail();
  const others = switchedOn().filter((person) => person !== me);
  return others[others.length - 1] ?? null;
}

function rememberSwitchedOn(isOn: boolean): void {
  const me = Session.getActiveUser().getEmail();
  const others = switchedOn().filter((person) => person !== me);
  PropertiesService.getDocumentProperties().setProperty(switchedOnKey, JSON.stringify(isOn ? [...others, me] : others));
}

function previewText(): string {
  const { mails, unreachable } = remindersNow();
  const run = lastRun();
  const nobody = unreachable.includes('') ? ['Åtgärder utan ansvarig får ingen påminnelse.'] : [];
  const roles = unreachable.filter((owner) => owner !== '');
  return [
    mails.length === 0
      ? 'I dag skulle inget mejl skickas.'
      : `I dag skulle ${countOf(mails.length, 'mejl', 'mejl')} skickas: ${mails.map(({ to, subject }) => `${to} (${subject})`).join('; ')}.`,
    ...(roles.length === 0 ? [] : [`Dessa ansvariga är inte e-postadresser och nås inte: ${roles.join('; ')}.`]),
    ...nobody,
    ...(run === null
      ? []
      : [
          `Senast, ${run.date}, skickades ${countOf(run.sent.length, 'mejl', 'mejl')}.${run.waiting.length === 0 ? '' : ` Dygnets kvot tog slut före: ${run.waiting.join('; ')}.`}`,
        ]),
  ].join('\n\n');
}
