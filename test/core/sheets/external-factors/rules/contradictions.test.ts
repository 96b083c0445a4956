import { existsSync, readFileSync } from 'node:fs';
import { datedFacts } from '../../../../../src/core/facts/dated-facts.ts';
import { contradictionIn } from '../../../../../src/core/sheets/external-factors/rules/contradictions.ts';

/** Sentences that the day has overtaken. */
const overtaken: readonly (readonly [day: string, sentence: string])[] = [
  ['2026-05-01', 'När den nya cybersäkerhetslagen träder i kraft behöver vi nya rutiner.'],
  ['2026-02-20', 'Den kommande cybersäkerhetslagen ställer krav på ledningen.'],
  ['2026-11-27', 'Cybersäkerhetslagen är ute på remiss.'],
  ['2026-11-27', 'Vi avvaktar cybersäkerhetslagen innan vi ser över rutinerna.'],
  ['2026-11-27', 'Cybersäkerhetslagen trädde i kraft den 1 januari 2026.'],
  ['2026-11-27', 'Cybersäkerhetsförordningen bereds i Regeringskansliet.'],
  ['2026-11-27', 'NIS2-direktivet väntas bli svensk lag under nästa år.'],
  ['2026-11-27', 'Vi omfattas av lagen (2018:1174) om informationssäkerhet för samhällsviktiga och digitala tjänster.'],
  ['2023-01-01', 'Anmälan skickas till Datainspektionen.'],
  ['2026-11-27', 'Incidenter ska rapporteras till MCF inom 24 timmar.'],
  ['2026-11-27', 'Stöd finns hos MSB på informationssäkerhet.se.'],
  ['2027-03-01', 'Digg ansvarar för tillsynen över webbtillgänglighet.'],
  ['2024-01-01', 'Enligt SKL bör klassningen ses över.'],
  ['2026-11-27', 'Utredningar görs enligt socialtjänstlagen (2001:453).'],
  ['2026-11-27', 'Den nya socialtjänstlagen väntas träda i kraft nästa sommar.'],
  ['2026-11-27', 'Sekretesslagen (1980:100) tillämpas på uppgifterna.'],
  ['2026-11-27', 'Loggkontroll görs enligt SOSFS 2008:14.'],
  ['2026-11-27', 'Överföringen till leverantören vilar på Privacy Shield.'],
  ['2026-11-27', 'Leverantören har certifikat enligt ISO 27001:2013.'],
  ['2026-11-27', 'Standardens bilaga A (ISO 27001) har 114 kontroller.'],
  ['2026-11-27', 'AI-förordningen väntas antas av parlamentet.'],
  ['2026-11-27', 'Enligt digitala omnibusen gäller 96 timmar för anmälan.'],
  ['2026-11-27', 'Data Act börjar tillämpas i september 2025.'],
  ['2026-11-27', 'Visselblåsarfunktionen regleras i lagen (2016:749).'],
  ['2026-11-27', 'MCFFS 2026:8 väntas komma till sommaren.'],
  ['2026-11-27', 'Det finns ännu inga föreskrifter om vad som är en betydande incident.'],
  ['2026-11-27', 'Riksdagen väntas anta cybersäkerhetslagen i december.'],
  ['2026-11-27', 'Vi följer lagstiftningsarbetet med den nya cybersäkerhetslagen.'],
  ['2026-02-01', 'Cybersäkerhetslagen har ännu inte trätt i kraft.'],
  ['2026-11-27', 'När den nya cybersäkerhetslagen beslutats ska rutinerna ses över.'],
  ['2026-11-27', 'Propositionen om cybersäkerhetslag ligger hos riksdagen.'],
  ['2026-11-27', 'Cybersäkerhetslagen gäller från och med den 1 oktober 2025.'],
  ['2026-11-27', 'NIS2-direktivet är ännu inte införlivat i svensk rätt.'],
  ['2026-11-27', 'Enligt NIS-lagen ska incidenter rapporteras.'],
  ['2026-11-27', 'MSB utövar tillsyn och ger ut föreskrifter.'],
  ['2026-11-27', 'It-incidenter anmäls till CERT-SE hos MSB.'],
  ['2026-11-27', 'Vi har kontakt med Datainspektionen om anmälan.'],
  ['2026-11-27', 'Ledningssystemet bygger på SS-ISO/IEC 27001:2014.'],
  ['2026-11-27', 'Säkerhetsskyddsanalysen görs enligt säkerhetsskyddslagen (1996:627).'],
  ['2026-11-27', 'Tillgänglighetslagen börjar gälla nästa sommar.'],
  ['2026-11-27', 'AI-förordningens regler om högrisksystem tillämpas sedan augusti 2026.'],
  ['2026-11-27', 'Uppskjutningen av kraven på högrisksystem förhandlas fortfarande.'],
  ['2026-11-27', 'MCFFS 2026:11 är på remiss.'],
  ['2026-11-27', 'Vi väntar på föreskrifterna om säkerhetsåtgärder från MCF.'],
  ['2027-02-27', 'Digg tar emot klagomål på webbplatser.'],
  ['2026-11-27', 'Genom den digitala omnibusen har anmälningsfristen blivit 96 timmar.'],
  ['2026-11-27', 'PuL reglerar hur vi hanterar uppgifterna.'],
  ['2026-11-27', 'SKL erbjuder verktyget Klassa.'],
  ['2026-11-27', 'Journalsystemet följer föreskriften SOSFS 2008:14.'],
  ['2026-11-27', 'Cybersäkerhetslagen förväntas gälla från årsskiftet.'],
  ['2026-11-27', 'Vi är i väntan på cybersäkerhetslagen och har pausat arbetet.'],
  ['2026-11-27', 'Den föreslagna cybersäkerhetslagen omfattar fler verksamheter.'],
  ['2026-11-27', 'Cybersäkerhetslagen gäller sedan den 18 oktober 2024.'],
  ['2026-11-27', 'Regeringen föreslår en cybersäkerhetslag.'],
  ['2026-11-27', 'Sverige har inte införlivat NIS2-direktivet än.'],
  ['2026-11-27', 'Verksamheten är anmäld till Livsmedelsverket enligt NIS-lagen.'],
  ['2026-11-27', 'Rutinen utgår från MSBFS 2018:8.'],
  ['2026-11-27', 'Myndigheten för samhällsskydd och beredskap stödjer kommunerna.'],
  ['2026-11-27', 'CERT-SE tillhör MCF.'],
  ['2026-11-27', 'Personuppgiftsincidenter anmäls till Datainspektionen inom 72 timmar.'],
  ['2026-11-27', 'Ledningssystemet är certifierat enligt ISO/IEC 27001:2013.'],
  ['2026-11-27', 'Det finns inga föreskrifter om ledningens utbildning ännu.'],
  ['2026-11-27', 'Data Act väntas antas under året.'],
  ['2026-11-27', 'Visselblåsarlagen träder i kraft i december.'],
  ['2026-11-27', 'eIDAS2 är fortfarande ett förslag.'],
  ['2026-11-27', 'Sveriges Kommuner och Landsting ger råd.'],
  ['2026-11-27', 'AI-förordningen har ännu inte trätt i kraft.'],
  ['2026-11-27', 'Kraven i AI-förordningen på högrisksystem trädde i kraft den 2 augusti 2026.'],
  ['2026-11-27', 'Enligt sekretesslagen (1980:100) 7 kap. råder sekretess.'],
  ['2026-11-27', 'Vi bevakar när cybersäkerhetslagen ska börja gälla.'],
  ['2026-11-27', 'Cybersäkerhetslagen kommer att införas nästa år.'],
  ['2026-11-27', 'Lagrådet granskar just nu cybersäkerhetslagen.'],
  ['2026-11-27', 'Det är oklart när cybersäkerhetslagen träder i kraft.'],
  ['2026-11-27', 'Cybersäkerhetsförordningen är inte beslutad.'],
  ['2026-11-27', 'NIS2 är ännu inte svensk lag.'],
  ['2026-11-27', 'Förvaltningen rapporterar enligt lagen (2018:1174).'],
  ['2026-11-27', 'Incidentrapporter lämnas till MSB via deras formulär.'],
  ['2026-11-27', 'CERT-SE vid MCF tar emot rapporterna.'],
  ['2026-11-27', 'Datainspektionens vägledning följs.'],
  ['2026-11-27', 'Leverantören ska certifieras mot ISO 27001:2013.'],
  ['2026-11-27', 'Överföringar sker med stöd av Privacy Shield.'],
  ['2026-11-27', 'Föreskrifterna om incidentrapportering är på remiss.'],
  ['2026-11-27', 'MCFFS 2026:12 är inte beslutad ännu.'],
  ['2026-11-27', 'Från och med omnibusen gäller 96 timmar.'],
  ['2026-11-27', 'Högriskkraven i AI-förordningen gäller nu.'],
  ['2026-11-27', 'Vi har sedan 2018 följt NIS-lagen.'],
  ['2027-05-01', 'Digg ger ut vägledningar för webben.'],
  ['2026-11-27', 'Arbetet pausas i avvaktan på cybersäkerhetslagen.'],
  ['2026-11-27', 'Cybersäkerhetslagen väntas i början av 2027.'],
  ['2026-11-27', 'I januari 2027 träder cybersäkerhetslagen i kraft.'],
  ['2026-11-27', 'Cybersäkerhetslagen började gälla den 1 juli 2025.'],
  ['2026-11-27', 'Nämnden följer personuppgiftslagen.'],
  ['2026-11-27', 'Vi anmäler incidenter till MSB.'],
  ['2026-11-27', 'Certifiering enligt SS-ISO/IEC 27001:2017 finns.'],
  ['2026-11-27', 'Vår handlingsplan utgår från de 114 kontrollerna i bilaga A.'],
  ['2026-11-27', 'CERT-SE är en enhet inom MSB.'],
  ['2026-11-27', 'Omnibusen har ändrat fristen till 96 timmar.'],
  ['2026-11-27', 'Föreskrifterna om ledningens utbildning väntas i höst.'],
];

/** Sentences that are right on their day. */
const right: readonly (readonly [day: string, sentence: string])[] = [
  ['2025-02-20', 'Den kommande cybersäkerhetslagen ställer krav på ledningen.'],
  ['2024-11-27', 'NIS2-direktivet väntas bli svensk lag under nästa år.'],
  ['2025-11-27', 'Dricksvattnet omfattas av NIS-lagen sedan 2018.'],
  ['2026-11-27', 'Sedan Datainspektionen blev IMY har tillsynen ökat.'],
  ['2026-03-27', 'Incidenter ska rapporteras till MCF inom 24 timmar.'],
  ['2026-11-27', 'Rapporten MSB 2024-04567 beskriver läget.'],
  ['2026-11-01', 'Digg ansvarar för tillsynen över webbtillgänglighet.'],
  ['2026-11-27', 'Privacy Shield ogiltigförklarades av EU-domstolen.'],
  ['2026-11-27', 'Bilaga A till ISO/IEC 27001:2022 har 93 säkerhetsåtgärder.'],
  ['2026-11-27', 'Kraven på högrisksystem i AI-förordningen börjar gälla den 2 december 2027.'],
  ['2026-11-27', 'Kommissionens digitala omnibus föreslår 96 timmar och är inte antagen.'],
  ['2026-04-27', 'Det finns ännu inga föreskrifter om vad som är en betydande incident.'],
  ['2026-11-27', 'Nämnden ska senast i juni 2027 ha infört åtgärderna enligt cybersäkerhetslagen.'],
  ['2026-11-27', 'Vi har ännu inte infört alla åtgärder som cybersäkerhetslagen kräver.'],
  ['2026-11-27', 'Tillsyn enligt cybersäkerhetslagen väntas inledas 2027.'],
  ['2026-11-27', 'Vi kommer att utbilda cheferna i cybersäkerhetslagen under 2027.'],
  ['2026-11-27', 'Förra årets genomgång sade ”cybersäkerhetslagen väntas träda i kraft”.'],
  ['2026-11-27', 'MSBFS 2018:9 ersattes när cybersäkerhetslagen trädde i kraft.'],
  ['2026-11-27', 'Vi inväntar en vägledning till cybersäkerhetslagen.'],
  ['2026-11-27', 'Visselblåsarlagen behöver göras känd bland medarbetarna.'],
  ['2026-11-27', 'CERT-SE finns vid FRA sedan juli 2026.'],
  ['2026-11-27', 'Tidsfristen för anmälan till IMY är 72 timmar enligt GDPR.'],
  ['2026-11-27', 'Cybersäkerhetslagen trädde i kraft den 15 januari 2026 och ersatte NIS-lagen.'],
  ['2026-11-27', 'Vi omfattas av cybersäkerhetslagen och väntar på besked från länsstyrelsen.'],
  ['2026-11-27', 'Cybersäkerhetslagen behandlas i chefsutbildningen under våren.'],
  ['2026-11-27', 'Cybersäkerhetslagen kommer att kräva mer resurser 2027.'],
  ['2026-11-27', 'MSB:s rapport från 2023 visar att angreppen ökar.'],
  ['2026-11-27', 'MSB bytte namn till MCF vid årsskiftet.'],
  ['2026-11-27', 'Handlingen har dnr MSB 2022-11111.'],
  ['2026-11-27', 'NIS-lagen upphörde att gälla den 15 januari 2026.'],
  ['2026-11-27', 'Ärenden som inleddes enligt socialtjänstlagen (2001:453) avslutas enligt den.'],
  ['2026-11-27', 'Digg går upp i PTS den 1 januari 2027.'],
  ['2027-03-27', 'Digg har gått upp i PTS.'],
  ['2026-11-27', 'AI-förordningens förbud gäller sedan den 2 februari 2025.'],
  ['2026-11-27', 'Kommissionen har föreslagit en digital omnibus.'],
  ['2026-11-27', 'Den nya lagen om motståndskraft väntas genomföra CER-direktivet.'],
  ['2026-11-27', 'Vi planerar att utbilda ledningen enligt MCFFS 2026:11 under 2027.'],
  ['2026-11-27', 'MCF väntas ge ut en vägledning till MCFFS 2026:11.'],
  ['2026-11-27', 'Certifikatet mot ISO/IEC 27001:2013 byttes ut 2025 mot 2022 års utgåva.'],
  ['2026-11-27', 'Sedan GDPR började gälla den 25 maj 2018 har kraven ökat.'],
  ['2026-11-27', 'Regeringen har föreslagit ändringar i offentlighets- och sekretesslagen.'],
  ['2026-11-27', 'Data Privacy Framework ersatte Privacy Shield 2023.'],
  ['2026-11-27', 'Nämnden väntas besluta om anmälan enligt cybersäkerhetslagen i mars.'],
  ['2026-11-27', 'Säkerhetsskyddslagen ändrades den 1 mars 2026.'],
  ['2026-11-27', 'Tillsynen enligt cybersäkerhetslagen har ännu inte börjat.'],
  ['2026-11-27', 'Länsstyrelsen väntas inleda tillsyn enligt cybersäkerhetslagen under 2027.'],
  ['2026-11-27', 'Cybersäkerhetslagen är under införande i förvaltningen.'],
  ['2026-11-27', 'Vi har inte genomfört alla krav i NIS2-direktivet.'],
  ['2026-11-27', 'Ett beslut väntas i ärendet enligt dataskyddsförordningen.'],
  ['2026-11-27', 'Utredningen avser överträdelser av lagen (2018:1174) under 2025.'],
  ['2026-11-27', 'Förslaget till nämnden utgår från cybersäkerhetslagen.'],
  ['2026-11-27', 'Vi föreslår en utbildning om cybersäkerhetslagen.'],
  ['2026-11-27', 'Avtalet gäller från den 1 mars 2026 enligt dataskyddsförordningen.'],
  ['2026-11-27', 'Rutinen gäller sedan den 1 mars 2026 och följer cybersäkerhetslagen.'],
  ['2026-11-27', 'Leverantören kommer att tillämpas av offentlighets- och sekretesslagen.'],
  ['2026-11-27', 'Nya lokala regler börjar gälla den 1 januari 2027 till följd av cybersäkerhetslagen.'],
  ['2026-11-27', 'Vår policy träder i kraft den 1 mars 2027 och bygger på cybersäkerhetslagen.'],
  ['2026-11-27', 'MSB:s metodstöd (2018) används.'],
  ['2026-11-27', 'Följ MSB:s metodstöd för systematiskt informationssäkerhetsarbete.'],
  ['2026-11-27', 'Digg slås ihop med PTS.'],
  ['2026-11-27', 'Omnibusen är ett förslag från kommissionen.'],
  ['2026-11-27', 'GDPR kommer att gälla även i fortsättningen.'],
  ['2026-11-27', 'Cybersäkerhetslagen gäller och kommer att följas upp i nästa genomgång.'],
  ['2026-11-27', 'Vi väntar med upphandlingen tills cybersäkerhetslagen har analyserats.'],
  ['2026-11-27', 'Nya föreskrifter om cybersäkerhetslagen väntas komma 2027.'],
  ['2026-11-27', 'Lagen (2018:1174) gällde till den 15 januari 2026.'],
  ['2026-11-27', 'PuL upphörde 2018.'],
  ['2026-11-27', 'MSB hette myndigheten tidigare.'],
  ['2026-11-27', 'Cybersäkerhetslagen kräver att ledningen utbildas; utbildningen börjar gälla alla 2027.'],
  ['2026-11-27', 'Rapporten skrevs när Datainspektionen fanns.'],
  ['2026-11-27', 'Ett nytt avtal väntas gälla från mars enligt GDPR.'],
  ['2026-11-27', 'AI-förordningens artikel 50 tillämpas sedan den 2 augusti 2026.'],
  ['2026-11-27', 'Cybersäkerhetslagen gäller sedan den 15 januari 2026 och vi har anmält oss.'],
  ['2026-11-27', 'Personuppgiftslagen ersattes av GDPR.'],
  ['2026-11-27', 'Vi väntar på svar från MCF om cybersäkerhetslagen.'],
  ['2026-11-27', 'Cybersäkerhetslagen är införd i våra rutiner.'],
  ['2026-11-27', 'Rutinen för cybersäkerhetslagen väntas antas i mars.'],
  ['2026-11-27', 'Datainspektionen heter numera IMY.'],
  ['2026-11-27', 'Arbetet enligt ISO/IEC 27001:2022 väntas införas 2027.'],
  ['2026-11-27', 'Avtal från 2017 hänvisar till PuL.'],
];

function found(sentence: string, day: string) {
  return contradictionIn(sentence, undefined, day)?.message;
}

test.each(overtaken)('on %s it is overtaken: %s', (day, sentence) => {
  expect(found(sentence, day)).toEqual(expect.stringMatching(/^Texten .*\.$/));
});

test.each(right)('on %s it is right: %s', (day, sentence) => {
  expect(found(sentence, day)).toBeUndefined();
});

test('nothing is overtaken by what lies after the day of the sentence', () => {
  for (const [, sentence] of [...overtaken, ...right]) {
    for (const day of [
      '2016-01-01',
      '2019-06-01',
      '2023-06-01',
      '2025-06-01',
      '2026-02-01',
      '2026-08-01',
      '2027-02-01',
    ]) {
      const fact = contradictionIn(sentence, undefined, day)?.fact;
      if (fact === undefined) continue;
      const days = [fact.validTo ?? fact.validFrom, ...(fact.overtaken ?? []).map(({ from }) => from)];
      const isToldTooEarly = found(sentence, day)?.includes('träder i kraft först') === true;
      expect([sentence, day, isToldTooEarly || days.some((date) => date <= day)]).toEqual([sentence, day, true]);
    }
  }
});

test('a fact that is only listed is held against no text', () => {
  for (const { mentions } of datedFacts.filter(({ grade }) => grade === 'reference')) {
    for (const mention of mentions) expect(found(`${mention} väntas träda i kraft.`, '2030-01-01')).toBeUndefined();
  }
});

test('a recipient depends on what is sent and when', () => {
  expect(found('Incidenter rapporteras till MSB.', '2026-03-01')).not.toContain('NCSC');
  expect(found('Incidenter rapporteras till MSB.', '2026-08-01')).toContain(
    'För incidentrapporter är det NCSC/CERT-SE',
  );
});

const sentences = '../shared/cases/law-sentences.tsv';
const hasSentences = existsSync(sentences);
if (!hasSentences) console.log(`Skipped: sentences of other people (${sentences} is not here).`);
(hasSentences ? test : test.skip)('sentences of other people are judged as they judged them', () => {
  const rows = readFileSync(sentences, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'));
  const wrong = rows.filter(
    ([sentence = '', day = '', expected]) => (found(sentence, day) !== undefined) !== (expected === 'stale'),
  );
  expect(wrong).toEqual([]);
});
