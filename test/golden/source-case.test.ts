import { readFileSync } from 'node:fs';

// What the review that the planning example is made after tells, in the words of the example.

const written = readFileSync('test/golden/planering-slutlig.txt', 'utf8');
const document = written.slice(0, written.indexOf('part: Bilagor')).replaceAll('\u00A0', ' ');

test.each<[string, RegExp]>([
  ['the year, and the years that follow as direction', /^title: Ledningens genomgång 2025\nsubtitle: .* 2026–2027$/m],
  ['the priorities of the year in order, first', /Det viktigaste under 2025, i prioritetsordning\n1\. [\s\S]*\n6\. /],
  ['attacks on municipalities', /cyberangrepp mot kommuner/],
  ['the directive and the law to come', /NIS2-direktivet och en svensk cybersäkerhetslag/],
  [
    'secrecy-protected data that the public may reach',
    /sekretessbelagda uppgifter kan nås av obehöriga, både inom förvaltningen och av allmänheten/,
  ],
  ['that the risk is treated by an action', /åtgärdas genom/],
  [
    'the record that is not complete, and where it is kept',
    /Registerförteckningen är inte fullständig[\s\S]*Draftit Privacy Records/,
  ],
  [
    'assessments without a link to what they assess',
    /Det framgår inte vilka behandlingar konsekvensbedömningarna gäller/,
  ],
  ['whose report it is, of which year', /Dataskyddsombudet lyfter två iakttagelser i sin rapport för 2023/],
  ['what the analysis of materiality and risk lifts', /Väsentlighets- och riskanalysen lyfter/],
  ['that the purpose counts, not that a routine exists', /inte att en rutin finns utan att den uppnår sitt syfte/],
  ['that it is asked why incidents are not reported', /incidenter inte rapporteras, ska orsaken sökas/],
  ['improvements of the planned year', /## 3\.1 Förbättringar 2025/],
  ['direction of the year after', /## 3\.2 Inriktning 2026/],
  ['direction of the year after that', /## 3\.3 Inriktning 2027/],
  ...[
    'Styrning och uppföljning',
    'Inventering, informationsklassning och registerförteckning',
    'Obligatoriska arbetssätt i ILS',
    'Utbildning',
    'Samarbete inom informationssäkerhet och dataskydd',
    'Lokal anvisning',
  ].map((area): [string, RegExp] => [`actions under ${area}`, new RegExp(`### ${area}\\n- \\*\\*`)]),
  ['the goal of the operational plan', /i verksamhetsplanen under mål 3\.5/],
  ['the internal control plan', /i den interna kontrollen/],
  ['the decision', /Förvaltningsledningen godkänner Ledningens genomgång 2025 med inriktning 2026–2027\./],
  ['who decided, when and where', /Förvaltningsledningen beslutade den 15 december 2024 \(§ 7\)/],
])('the example of planning tells %s', (_what, told) => {
  expect(document).toMatch(told);
});

test.each([
  ['a light on what is to come', /Nyckeltal: A\d/],
  ['what no row of the plan has', /saknas\.$/m],
])('and does not tell %s', (_what, told) => {
  expect(document).not.toMatch(told);
});
