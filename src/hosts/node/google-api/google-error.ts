import { HostError, type HostErrorCode } from '../../../formats/host-error.ts';
import { isAboutCertificate, isAboutEncryption } from './connection-codes.ts';
import { type GoogleFailure, isAboutCredentials, isQuota } from './google-failure.ts';
import { shownProxy } from './proxy.ts';
import { unsafeRedirect } from './send-safely.ts';

/** The failure in one Swedish sentence. `spreadsheet` is the id that was asked for. */
export function googleError(failure: GoogleFailure, spreadsheet: string): HostError {
  const [code, message] = onTheWay(failure) ?? explained(failure, spreadsheet);
  return new HostError(code, message, failure.cause);
}

type Explained = readonly [HostErrorCode, string];

/** What went wrong between here and Google; `undefined` when it is Google that answers. */
function onTheWay({ status, code, isForeign }: GoogleFailure): Explained | undefined {
  const proxy = shownProxy();
  if (isAboutCertificate(code)) return ['certificate', certificateText(code, proxy)];
  if (isAboutEncryption(code)) {
    return [
      'unreachable',
      `Det gick inte att upprätta en krypterad förbindelse med ${proxy ? `Google genom proxyn ${proxy}` : 'Google'} (${code}): kontrollera adressen till proxyn, som oftast börjar med http:// även för krypterad trafik, eller fråga den som sköter nätet.`,
    ];
  }
  if (code === unsafeRedirect) {
    return [
      'proxy',
      `Svaret leder från Google vidare till en adress utan kryptering, och dit skickas inget: logga in i nätet om det kräver det, eller be den som sköter nätet${proxy ? ` och proxyn ${proxy}` : ''} att släppa igenom sheets.googleapis.com och oauth2.googleapis.com.`,
    ];
  }
  if (status === 407) {
    return [
      'proxy',
      `${proxy ? `Proxyn ${proxy}` : 'En proxy'} kräver inloggning (407): skriv namn och lösenord i HTTPS_PROXY som http://NAMN:LÖSENORD@värd:port, med särskilda tecken procentkodade (@ som %40), eller be den som sköter proxyn att släppa igenom datorn.`,
    ];
  }
  if (isForeign) {
    return [
      'proxy',
      `Något annat än Google svarade${status === undefined ? '' : ` (${status})`}, troligen ${proxy ? `proxyn ${proxy}` : 'en proxy eller brandvägg'}: be den som sköter nätet att släppa igenom sheets.googleapis.com, www.googleapis.com och oauth2.googleapis.com.`,
    ];
  }
  return undefined;
}

function certificateText(code: string, proxy: string | undefined): string {
  const where = proxy ? ` genom proxyn ${proxy}` : '';
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return `Certifikatet för förbindelsen med Google${where} gäller inte i dag (${code}): kontrollera datorns klocka, och fråga annars den som sköter nätet.`;
  }
  return `Certifikatet för förbindelsen med Google${where} är inte utfärdat av någon som Node.js litar på (${code}), vilket är vanligt där trafiken granskas på vägen: be den som sköter nätet om organisationens rotcertifikat som en PEM-fil och ange den i miljövariabeln NODE_EXTRA_CA_CERTS, se driftsguiden under Bakom en proxy.`;
}

function explained({ status, reason, message }: GoogleFailure, spreadsheet: string): Explained {
  const sheet = `Kalkylarket ${spreadsheet}`;
  if (reason === 'credentials') return ['no-credentials', noCredentials];
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
    return ['forbidden', `${sheet} har skyddade celler som kontot inte får ändra: be ägaren ge kontot rätt till dem.`];
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
    `Det gick inte att få ett helt svar från Google: kontrollera nätverket och ${shownProxy() ? `proxyn ${shownProxy()}` : 'eventuell proxy (HTTPS_PROXY)'} och försök igen.`,
  ];
}

const noCredentials =
  'Det finns ingen giltig inloggning till Google: kör gcloud auth application-default login, eller låt GOOGLE_APPLICATION_CREDENTIALS peka ut ett tjänstkontos nyckelfil.';
