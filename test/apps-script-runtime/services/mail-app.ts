import { mismatch, ServiceError } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';

const address = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;
const mostRecipients = 50;
/** Bytes of a message's text, in an account without Workspace. */
const largestBody = 200 * 1024;

export class MailApp extends ServiceObject {
  static override readonly service: string = 'MailApp';

  getRemainingDailyQuota(): number {
    return this.runtime.mailbox.remaining;
  }

  sendEmail(first: unknown, subject?: unknown, body?: unknown): void {
    const message =
      typeof first === 'object' && first !== null
        ? (first as Readonly<Record<string, unknown>>)
        : { to: first, subject, body };
    const { to, subject: title, body: text = '', htmlBody } = message as Readonly<Record<string, unknown>>;
    if (typeof to !== 'string' || typeof title !== 'string' || typeof text !== 'string')
      throw mismatch('MailApp.sendEmail', [first, subject, body]);
    const recipients = to.split(',').map((recipient) => recipient.trim());
    if (to === '') throw new ServiceError('Failed to send email: no recipient');
    const invalid = recipients.find((recipient) => !address.test(recipient));
    if (invalid !== undefined) throw new ServiceError(`Invalid email: ${invalid}`);
    if (recipients.length > mostRecipients) throw new ServiceError('Limit exceeded: Email Recipients Per Message.');
    if (Buffer.byteLength(`${text}${htmlBody ?? ''}`) > largestBody)
      throw new ServiceError('Limit exceeded: Email Body Size.');
    if (recipients.length > this.runtime.mailbox.remaining)
      throw new ServiceError('Service invoked too many times for one day: email.');
    this.runtime.mailbox.remaining -= recipients.length;
    this.runtime.mailbox.sent.push({
      to,
      subject: title,
      body: text,
      htmlBody: typeof htmlBody === 'string' ? htmlBody : null,
    });
  }
}
