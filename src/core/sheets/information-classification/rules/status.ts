import { cybersecurityActFact } from '../../../facts/dated-facts.ts';
import { defineRule } from '../../../validation/define-rule.ts';
import { emptyColumns } from '../../../validation/row-questions.ts';
import { addMonths, daysBetween } from '../../../workbook/civil-date.ts';
import { countOf, joinWords } from '../../../workbook/format.ts';
import { isClassified, reclassificationDue } from '../classification-state.ts';
import { informationClassification } from '../columns.ts';

const { columns } = informationClassification;
function days(count: number) {
  return countOf(count, 'dag', 'dagar');
}

/** Rules about where a classification stands, and since when. */
export const statusRules = [
  defineRule({
    id: 'IK-01',
    severity: 'Varning',
    sheet: informationClassification,
    title: 'Klassad men ofullständig',
    explanation:
      'En klassad informationsmängd ska ha Konfidentialitet, Riktighet, Tillgänglighet, Klassad (datum) och Informationsägare. Fel när en nivå saknas: då är den inte klassad. Annars varning.',
    reference: 'SS-ISO/IEC 27001:2022 A.5.12',
    needs: ['status'],
    check(row, records) {
      if (row.status !== 'Klassad') return undefined;
      const levels = emptyColumns(
        informationClassification,
        ['confidentiality', 'integrity', 'availability'],
        row,
        records,
      );
      const others = emptyColumns(informationClassification, ['classifiedDate', 'owner'], row, records);
      const missing = [...levels, ...others];
      const column = missing[0];
      if (column === undefined) return undefined;
      return {
        column,
        ...(levels.length > 0 ? { severity: 'Fel' as const } : {}),
        message: `Status är Klassad, men ${joinWords(missing.map((key) => columns[key].header))} är inte ifyllt. Komplettera raden${levels.length > 0 ? ', eller ändra Status' : ''}.`,
      };
    },
  }),
  defineRule({
    id: 'IK-05',
    severity: 'Varning',
    sheet: informationClassification,
    title: 'Dags att klassa om',
    explanation:
      'Omklassning ska göras senast den dag som Omklassas senast anger, eller så många månader efter Klassad som inställningen Omklassning efter månader säger. Varning när dagen har passerats; upplysning när den infaller inom Förfaller snart dagar, eller när omklassning redan pågår.',
    reference: 'SS-ISO/IEC 27001:2022 A.5.12',
    needs: ['status'],
    check(row, { today, settings }) {
      if (!isClassified(row)) return undefined;
      const { status, classifiedDate, reclassifyBy } = row;
      const months = settings.reclassificationMonths;
      const due = reclassificationDue(row, months);
      if (due === undefined) return undefined;
      const left = daysBetween(today, due);
      if (left > settings.dueSoonDays) return undefined;
      const column = reclassifyBy === undefined ? 'classifiedDate' : 'reclassifyBy';
      const origin =
        reclassifyBy === undefined ? ` (${countOf(months, 'månad', 'månader')} efter Klassad ${classifiedDate})` : '';
      if (left >= 0) {
        const when = left === 0 ? 'i dag' : `om ${days(left)}`;
        return {
          column,
          severity: 'Upplysning',
          message: `Informationen ska klassas om ${when}, senast ${due}${origin}. Planera omklassningen.`,
        };
      }
      const underWay = status === 'Omklassning pågår';
      return {
        column,
        ...(underWay ? { severity: 'Upplysning' as const } : {}),
        message: `Informationen skulle ha klassats om senast ${due}${origin}, för ${days(-left)} sedan. ${underWay ? 'Slutför omklassningen och sätt' : 'Klassa om den och sätt'} ett nytt datum i ${reclassifyBy === undefined ? 'Klassad' : 'Klassad och Omklassas senast'}.`,
      };
    },
  }),
  defineRule({
    id: 'IK-08',
    severity: 'Varning',
    sheet: informationClassification,
    title: 'Prioriterad information är inte klassad',
    explanation:
      'Känsliga och integritetskänsliga personuppgifter, och information med NIS2 = Ja, ska klassas först. Pågående omklassning räknas som klassad.',
    reference: 'SS-ISO/IEC 27001:2022 A.5.12',
    needs: ['status'],
    check({ status, personalData, nis2 }) {
      if (status !== 'Ej inventerad' && status !== 'Inventerad') return undefined;
      const reasons = [
        ...(personalData === 'Känsliga' ? ['innehåller känsliga personuppgifter'] : []),
        ...(personalData === 'Integritetskänsliga' ? ['innehåller integritetskänsliga personuppgifter'] : []),
        ...(nis2 === 'Ja' ? ['omfattas av NIS2'] : []),
      ];
      if (reasons.length === 0) return undefined;
      return {
        column: 'status',
        message: `Informationen ${joinWords(reasons)} men är ${statusWords[status]}. Klassa den före annan information.`,
      };
    },
  }),
  defineRule({
    id: 'IK-09',
    severity: 'Varning',
    sheet: informationClassification,
    title: 'NIS2 har utretts i mer än 12 månader',
    explanation: `NIS2 är Utreds längre än 12 månader. Tiden räknas från Klassad eller, när den är tom, från att cybersäkerhetslagen trädde i kraft ${cybersecurityActFact.validFrom}.`,
    reference: cybersecurityActFact.source,
    needs: ['nis2'],
    check({ nis2, classifiedDate }, { today }) {
      if (nis2 !== 'Utreds') return undefined;
      const since = classifiedDate ?? cybersecurityActFact.validFrom;
      if (addMonths(since, 12) >= today) return undefined;
      return {
        column: 'nis2',
        message: `NIS2 är fortfarande Utreds, mer än 12 månader efter ${since}. Avgör om informationen omfattas av cybersäkerhetslagen och skriv Ja eller Nej.`,
      };
    },
  }),
  defineRule({
    id: 'IK-10',
    severity: 'Varning',
    sheet: informationClassification,
    title: 'Klassad i framtiden',
    explanation:
      'Klassad är dagen då klassningen beslutades och kan inte ligga i framtiden. Fel när status är Klassad, annars varning.',
    needs: ['classifiedDate'],
    check({ classifiedDate, status }, { today }) {
      if (classifiedDate === undefined || classifiedDate <= today) return undefined;
      return {
        column: 'classifiedDate',
        ...(status === 'Klassad' ? { severity: 'Fel' as const } : {}),
        message: `Klassad ${classifiedDate} ligger efter avstämningsdagen ${today}. Skriv dagen då klassningen beslutades; lägg en planerad klassning i handlingsplanen.`,
      };
    },
  }),
];

/** How far information that is not classified has come. */
const statusWords = {
  'Ej inventerad': 'varken inventerad eller klassad',
  Inventerad: 'bara inventerad, inte klassad',
};
