import type { Trial } from './trial.ts';

/** What is assumed of the services beside the spreadsheet. */
export function serviceTrials(): Trial[] {
  return [
    {
      key: 'cache',
      question: 'Det som nyss lades i mellanlagret finns kvar',
      expected: null,
      ask: () => {
        const cache = CacheService.getDocumentCache();
        cache?.put('self-test', 'ja', 60);
        const answer = cache?.get('self-test') === 'ja' ? 'finns kvar' : 'är borta';
        cache?.remove('self-test');
        return answer;
      },
    },
    {
      key: 'property',
      question: 'En egenskap på 9 000 tecken',
      expected: 'tas emot',
      ask: () => {
        const properties = PropertiesService.getDocumentProperties();
        properties.setProperty('self-test', 'x'.repeat(9000));
        const answer = properties.getProperty('self-test')?.length === 9000 ? 'tas emot' : 'kortas';
        properties.deleteProperty('self-test');
        return answer;
      },
    },
    {
      key: 'address',
      question: 'Adressen till den som kör',
      expected: null,
      ask: () => (Session.getActiveUser().getEmail() === '' ? 'är okänd' : 'är känd'),
    },
    {
      key: 'language',
      question: 'Språkets nyare delar',
      expected: 'finns',
      ask: () => {
        const flat = [1, 2].flatMap((each) => [each, each]).length;
        const matches = [...'a1b2'.matchAll(/\d/g)].length;
        const entries = Object.keys(Object.fromEntries([['a', 1]])).length;
        const isRight = flat === 4 && matches === 2 && entries === 1 && /(?<=a)\p{L}$/u.test('aå');
        return isRight ? 'finns' : 'svarar fel';
      },
    },
  ];
}
