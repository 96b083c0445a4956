// Writes the tables of SECURITY.md that tell what is installed and which advisories are met.
import { writeFileSync } from 'node:fs';
import { securityPage, securityPagePath } from './dependencies/security-page.ts';

writeFileSync(securityPagePath, securityPage().current);
