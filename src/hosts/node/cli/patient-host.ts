import { type RetryHost, systemRetryHost } from '../google-api/with-retries.ts';
import { say } from './terminal.ts';

/** Shorter waits pass unnoticed. */
const noticed = 4000;

/** Waits for Google with the system's clock, and says so when it takes a while. */
export const patientHost: RetryHost = {
  ...systemRetryHost,
  waiting: (milliseconds) => {
    if (milliseconds < noticed) return;
    say(`Google svarar inte eller ber oss vänta: försöker igen om ${Math.round(milliseconds / 1000)} sekunder.`);
  },
};
