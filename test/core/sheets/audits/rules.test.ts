import { audits } from '../../../../src/core/sheets/audits/columns.ts';
import { auditRules } from '../../../../src/core/sheets/audits/rules.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const { fires, silent } = ruleCases(audits, auditRules, {
  auditor: 'Dataskyddsombud',
  auditYear: 2024,
  observation: 'Registerförteckningen är ofullständig',
  status: 'Åtgärdad',
});

fires(
  'GR-01',
  { status: 'Öppen' },
  { severity: 'Varning', column: 'actions', says: ['från Dataskyddsombud är öppen', 'Handlingsplan'] },
);
silent('GR-01', { status: 'Öppen', actions: 'HP-001' });
silent('GR-01', { status: 'Åtgärdad' });

fires(
  'GR-02',
  { auditYear: 2023 },
  { severity: 'Varning', column: 'auditYear', says: ['avser 2023', '2024 eller senare'] },
);
fires(
  'GR-02',
  [{ auditYear: 2021 }, { auditYear: 2022 }, { auditYear: 2025, auditor: 'Internrevision' }],
  { severity: 'Varning', column: 'auditYear', id: 'GR-002', says: 'avser 2022' },
  { because: 'the newest report is named; other auditors do not count' },
);
fires(
  'GR-02',
  { auditor: 'Internrevision' },
  { severity: 'Varning', id: null, says: 'ingen iakttagelse från dataskyddsombudet' },
);
silent('GR-02', { auditYear: 2024 });
silent('GR-02', [{ auditYear: 2019 }, { auditYear: 2025 }]);
silent('GR-02', { auditYear: 2023 }, { settings: { followedUpYear: 2024 } });
fires(
  'GR-02',
  { auditYear: 2022 },
  { severity: 'Varning', column: 'auditYear', says: ['avser 2022', 'följer upp 2024', '2023 eller senare'] },
  { settings: { followedUpYear: 2024 }, because: 'a review that looks back on 2024 builds on the report on 2023' },
);
silent(
  'GR-02',
  { auditor: 'Revisor' },
  {
    because: "the workbook's own list has no such auditor",
    sheets: [{ name: 'Listor', rows: [['Granskare'], ['Revisor']] }],
  },
);
