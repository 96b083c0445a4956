import type { RuleFacts } from './define-rule.ts';

/** The rules that every sheet obeys; the engine itself checks them. */
export const structureRules = [
  {
    id: 'S-01',
    severity: 'Fel',
    title: 'Obligatoriskt blad saknas',
    explanation: 'Inställningar, Handlingsplan och Informationsklassning måste finnas. Övriga blad är frivilliga.',
  },
  {
    id: 'S-02',
    severity: 'Fel',
    title: 'Obligatorisk kolumn saknas',
    explanation: 'En kolumn som måste fyllas i finns inte på bladet. Kolumner hittas på rubriken, inte på platsen.',
  },
  {
    id: 'S-03',
    severity: 'Fel',
    title: 'Samma rubrik två gånger',
    explanation: 'Två kolumner (eller två inställningar) har samma rubrik. Den första används, den andra läses inte.',
  },
  {
    id: 'S-04',
    severity: 'Varning',
    title: 'Rubriken liknar en känd rubrik',
    explanation:
      'En rubrik är nästan en av de kända. Kolumnen läses inte förrän rubriken är rättad. Ett fel när kolumnen måste finnas; då sägs det inte även av S-02. Kan den vara menad som Skyddsvärd skrivs ingen offentlig utgåva förrän det är klarlagt; där är det ett fel.',
  },
  {
    id: 'S-05',
    severity: 'Fel',
    live: 'never',
    title: 'Id saknas',
    explanation: 'En ifylld rad har inget id. Utan id går raden inte att hänvisa till eller följa över tid.',
  },
  {
    id: 'S-06',
    severity: 'Fel',
    title: 'Id är felskrivet',
    explanation:
      'Ett id ska ha bladets prefix, bindestreck och minst tre siffror. En upplysning när id går att känna igen men är skrivet annorlunda, till exempel med tankstreck.',
  },
  {
    id: 'S-07',
    severity: 'Fel',
    live: 'never',
    title: 'Samma id två gånger',
    explanation: 'Ett id får bara finnas på en rad i bladet och återanvänds aldrig.',
  },
  {
    id: 'S-08',
    severity: 'Fel',
    // It disturbs nobody who is still writing the row.
    live: 'edited-cell',
    title: 'Obligatorisk cell är tom',
    explanation: 'En cell som måste fyllas i är tom.',
  },
  {
    id: 'S-09',
    severity: 'Fel',
    title: 'Värdet är av fel slag',
    explanation:
      'Värdet går inte att läsa som det som kolumnen innehåller, till exempel ett datum. En upplysning när värdet går att läsa men bör skrivas annorlunda.',
  },
  {
    id: 'S-10',
    severity: 'Fel',
    title: 'Värdet finns inte i listan',
    explanation:
      'Kolumnen tar bara värden ur en lista. En upplysning när värdet går att känna igen men stavas annorlunda i listan.',
  },
  {
    id: 'S-11',
    severity: 'Fel',
    title: 'Hänvisning till ett id som inte finns',
    explanation: 'Cellen hänvisar till en rad som inte finns.',
  },
  {
    id: 'S-12',
    severity: 'Fel',
    title: 'Talet ligger utanför gränserna',
    explanation:
      'Talet är mindre eller större än kolumnen tillåter, eller två inställningar har värden som inte går ihop, till exempel en period som slutar före den börjar.',
  },
  {
    id: 'S-13',
    severity: 'Fel',
    title: 'Formel utan användbart resultat',
    explanation:
      'En formel ger ett fel, till exempel #REF!, och cellen har därför inget värde. Eller så saknar den sparat resultat, som i filer som ett skript har skrivit, och vad cellen innehåller är okänt: den räknas inte som tom, och raden räknas inte in i siffror som läser den. En varning när resultatet saknas, men ett fel i ett id, en cell som måste fyllas i, Skyddsvärd och inställningen Utgåva.',
  },
  {
    id: 'S-14',
    severity: 'Varning',
    title: 'Texten är för lång',
    explanation: 'En cell rymmer 50 000 tecken i Google Kalkylark och 32 767 i Excel.',
  },
  {
    id: 'S-15',
    severity: 'Upplysning',
    title: 'Blanksteg, osynliga tecken eller bokstäver i delar',
    explanation:
      'Värdet har blanksteg runt sig eller osynliga tecken i sig, eller bokstäver som är skrivna i delar (å som ett a och en ring). Det läses utan dem, men andra program kan ta det för ett annat värde.',
  },
  {
    id: 'S-16',
    severity: 'Varning',
    live: 'never',
    title: 'Rad efter ett långt tomrum',
    explanation: 'En ifylld rad ligger under mer än 50 tomma rader och blir lätt förbisedd.',
  },
  {
    id: 'S-17',
    severity: 'Upplysning',
    live: 'never',
    title: 'Text som kan tas för en formel',
    explanation:
      'Texten börjar med =, +, -, @ eller tabb. Den behålls som text överallt; upplysningen finns för att ingen ska bli överraskad.',
  },
  {
    id: 'S-18',
    severity: 'Upplysning',
    title: 'Rubrikerna står under rad 1',
    explanation:
      'Rubrikraden är den av de tio första raderna som har flest av bladets rubriker. Det som står ovanför den läses inte och lämnas orört.',
  },
  {
    id: 'S-19',
    severity: 'Varning',
    title: 'Blad eller kolumn med ett annat namn',
    explanation:
      'Ett blad eller en kolumn läses inte, men har ett namn som brukar stå för något som saknas, till exempel Handlingsplan 2025 eller Deadline. Ett fel när det som saknas måste finnas; då sägs det inte även av S-01 eller S-02.',
  },
  {
    id: 'S-21',
    severity: 'Varning',
    title: 'En rad som visas nämner en skyddsvärd rad',
    explanation:
      'I den offentliga utgåvan visas raden, men den hänvisar till eller nämner en rad som är märkt Skyddsvärd och utelämnas. Hänvisningen visas inte, men det som står i egen text gör det; någon behöver avgöra om det kan stå kvar.',
  },
] as const satisfies readonly RuleFacts[];

/** Facts of a structure rule by id. */
export const structureRule = new Map<string, RuleFacts>(structureRules.map((rule) => [rule.id, rule]));
