// Preloaded into a program: tells what all its threads have used when it ends. See program-use.ts.
import { writeFileSync } from 'node:fs';
import { mostMemory } from './most-memory.mjs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const use = { processor: (userCPUTime + systemCPUTime) / 1000, mebibytes: mostMemory() };
  writeFileSync(process.env['USE_TO'] ?? '', JSON.stringify(use));
});
