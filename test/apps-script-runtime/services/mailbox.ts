export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
}

/** What was sent, and how many recipients are left today. */
export class Mailbox {
  readonly sent: SentMail[] = [];
  remaining: number;

  constructor(quota: number) {
    this.remaining = quota;
  }
}
