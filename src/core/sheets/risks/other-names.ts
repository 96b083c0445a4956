import { actionReferenceNames, commentNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Risker and its columns. */
export const otherNames = {
  sheet: ['Riskanalys', 'Riskregister', 'Risklogg', 'Risklista', 'Riskförteckning', 'Risk- och sårbarhetsanalys'],
  columns: {
    id: [...idNames, 'Risk-ID', 'R-nr'],
    source: ['Riskkälla', 'Ursprung', 'Typ av risk'],
    operationalGoal: ['Nämndmål', 'Målnummer'],
    risk: ['Riskbeskrivning', 'Oönskad händelse', 'Riskscenario', 'Hot', 'Risk/hot'],
    eventConsequence: ['Konsekvensbeskrivning', 'Beskrivning av konsekvens', 'Följd'],
    likelihood: ['S', 'Sannolikhetsnivå'],
    impact: ['K', 'Konsekvensnivå', 'Allvarlighetsgrad'],
    existingControl: ['Befintligt skydd', 'Nuvarande skydd', 'Nuvarande åtgärd'],
    treatment: ['Riskhantering', 'Åtgärdsstrategi', 'Riskbeslut'],
    actions: actionReferenceNames,
    likelihoodAfter: ['S efter', 'Kvarvarande sannolikhet', 'Sannolikhet efter åtgärd'],
    impactAfter: ['K efter', 'Kvarvarande konsekvens', 'Konsekvens efter åtgärd'],
    owner: ['Ägare', 'Ansvarig', 'Ansvarig för risken'],
    inInternalControlPlan: ['I IK-plan', 'IK-plan', 'Internkontroll'],
    status: ['Läge', 'Riskstatus'],
    comment: commentNames,
  },
} as const satisfies OtherNames;
