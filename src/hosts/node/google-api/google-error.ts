import { HostError, type HostErrorCode } from '../host-error.ts';
import { type GoogleFailure, isAboutCredentials, isQuota } from './google-failure.ts';

/** The failure in one Swedish sentence. `spreadsheet` is the id that was asked for. */
export function googleError(failure: GoogleFailure, spreadsheet: string): HostError {
  const [code, message] = explained(failure, spreadsheet);
  return new HostError(code, message, failure.cause);
}

function explained({ status, reason, message }: GoogleFailure, spreadsheet: string): readonly [HostErrorCode, string] {
  const sheet = `Kalkylarket ${spreadsheet}`;
  if (reason === 'credentials') return ['no-credentials', NO_CREDENTIALS];
  if (isAboutCredentials(reason) || status === 401) {
    return [
      'bad-credentials',
      'Google godtar inte inloggningen, som kan ha gått ut eller dragits in: logga in igen med gcloud auth application-default login, eller skapa en ny nyckel för tjänstkontot.',
    ];
  }
  if (reason === 'SERVICE_DISABLED' || reason === 'accessNotConfigured') {
    return [
      'api-disabled',
      'Google Sheets API eller Google Drive API är inte påslaget i molnprojektet: slå på det i Google Cloud-konsolen under API:er och tjänster och vänta några minuter. Vid egen inloggning: ange även ert projekt med gcloud auth application-default set-quota-project.',
    ];
  }
  if (reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' || reason === 'insufficientPermissions') {
    return [
      'forbidden',
      'Inloggningen gäller inte för kalkylark: logga in igen med de behörigheter som står i driftsguiden under Google Kalkylark över API.',
    ];
  }
  if (isQuota(reason) || status === 429) {
    return [
      'quota',
      'Google tar inte emot fler anrop just nu, för kvoten per minut är förbrukad: vänta några minuter och försök igen.',
    ];
  }
  if (status === 400 && /protected/i.test(message)) {
    return [
      'forbidden',
      `${sheet} har skyddade celler som kontot inte får ändra: be ägaren ge kontot rätt till dem. Inget är skrivet.`,
    ];
  }
  switch (status) {
    case 400:
      return reason === 'FAILED_PRECONDITION' || reason === 'failedPrecondition'
        ? [
            'not-a-spreadsheet',
            `${sheet} är inte ett Google-kalkylark utan en annan sorts fil: ange ett kalkylarks id.`,
          ]
        : [
            'refused-request',
            `Google godtar inte anropet för kalkylarket ${spreadsheet} (${message}): kontrollera att id:t är rätt.`,
          ];
    case 403:
      return [
        'forbidden',
        `Kontot får inte öppna eller ändra kalkylarket ${spreadsheet}: dela det med tjänstkontots eller användarens e-postadress.`,
      ];
    case 404:
      return ['not-found', `${sheet} finns inte eller är inte delat med kontot: kontrollera id:t och delningen.`];
  }
  if (status !== undefined && status >= 500) {
    return ['unreachable', `Google svarar inte som det ska just nu (fel ${status}): försök igen om en stund.`];
  }
  if (status !== undefined) {
    return ['refused-request', `Google godtar inte anropet för kalkylarket ${spreadsheet} (${message}).`];
  }
  return [
    'unreachable',
    'Det gick inte att få ett helt svar från Google: kontrollera nätverket och eventuell proxy (HTTPS_PROXY) och försök igen.',
  ];
}

const NO_CREDENTIALS =
  'Det finns ingen giltig inloggning till Google: kör gcloud auth application-default login, eller låt GOOGLE_APPLICATION_CREDENTIALS peka ut ett tjänstkontos nyckelfil.';
