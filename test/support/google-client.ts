import { type ConnectOptions, connect } from '../../src/hosts/node/google-api/connect.ts';
import { writeKeyFile } from '../google-api-server/test-account.ts';
import { googleOnThisMachine } from './google.ts';

const names = ['LIS_GOOGLE_API_URL', 'GOOGLE_APPLICATION_CREDENTIALS', 'NO_PROXY'] as const;

/** A Google on this machine for the tests of a file, and clients of it in this very process, which never wait. Ask for them inside the test. */
export function googleInThisProcess() {
  const machine = googleOnThisMachine();
  const inherited = names.map((name) => [name, process.env[name]] as const);
  const waits: number[] = [];
  const retryHost = { sleep: async (time: number) => void waits.push(time), random: () => 0, now: () => 0 };
  beforeEach(() => {
    waits.length = 0;
    process.env['LIS_GOOGLE_API_URL'] = machine.server().url;
    process.env['GOOGLE_APPLICATION_CREDENTIALS'] = writeKeyFile(machine.folder());
    process.env['NO_PROXY'] = '127.0.0.1,.googleapis.com';
  });
  afterEach(() => {
    for (const [name, value] of inherited) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
  const google = (options: ConnectOptions = {}) => connect({ write: true, retryHost, timeout: 3000, ...options });
  return { ...machine, waits, retryHost, google };
}
