import type { Command } from 'commander';
import { archiveCommand } from './archive.ts';
import { boardsCommand } from './boards.ts';
import { checkCommand } from './check.ts';
import { diffCommand } from './diff.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { mergeCommand } from './merge.ts';
import { nextYearCommand } from './next-year.ts';
import { prepareCommand } from './prepare.ts';
import { reviewCommand } from './review.ts';
import { verifyCommand } from './verify.ts';

/** In the order of the help. Each says how it is called, and loads what it takes when it is. */
export const allCommands: readonly (() => Command)[] = [
  initCommand,
  checkCommand,
  reviewCommand,
  prepareCommand,
  nextYearCommand,
  diffCommand,
  mergeCommand,
  exportCommand,
  importCommand,
  archiveCommand,
  verifyCommand,
  boardsCommand,
];
