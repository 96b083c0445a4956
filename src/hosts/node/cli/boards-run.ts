import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { boardsOverview } from '../../../core/index.ts';
import { boardsWorkbook, deliveriesText, noDeliveries, readRegister } from '../../../formats/boards/index.ts';
import { renderBoards } from '../../../formats/html/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import { findDeliveries } from '../boards/find-deliveries.ts';
import { readDeliveries } from '../boards/read-deliveries.ts';
import { readFile } from '../files/read-file.ts';
import { writeFiles } from '../files/write-files.ts';
import { exitStatus } from './exit-status.ts';
import { reviewDay } from './option-values.ts';
import { ProgressBar } from './progress-bar.ts';
import { print, say } from './terminal.ts';

export interface BoardsOptions {
  readonly out: string;
  readonly register?: string;
  readonly year?: number;
  readonly due?: string;
  readonly jobs?: number;
  readonly today?: string;
}

/**
 * Carries out `lis boards`: writes the page and the workbook of many boards, and prints what deviates. Sets the exit status.
 *
 * @throws HostError, UsageError
 */
export async function boards(
  sources: readonly string[],
  { out, register, year, due, jobs = availableParallelism(), today: asked }: BoardsOptions,
): Promise<void> {
  const { today, reviewDate = today } = reviewDay(asked);
  const expected = register === undefined ? [] : readRegister(readFile(register), basename(register));
  const paths = findDeliveries(sources);
  const bar = new ProgressBar(paths.length);
  let faults = 0;
  const deliveries = await readDeliveries(paths, {
    today: reviewDate,
    jobs,
    onDone: (path, fault) => {
      if (fault !== '') faults++;
      bar.advance(() => {
        if (fault !== '') say(printable(`${basename(path)}: ${fault}`));
      });
    },
  });
  if (deliveries.length === 0) throw noDeliveries();
  const overview = boardsOverview(deliveries, expected, {
    today: reviewDate,
    ...(year !== undefined && { year }),
    ...(due !== undefined && { due }),
  });
  mkdirSync(out, { recursive: true });
  writeFiles(out, [
    { name: 'namnder.html', content: renderBoards(overview) },
    { name: 'namnder.xlsx', content: boardsWorkbook(overview) },
  ]);
  print(
    overview.findings.map(({ rule, severity, message }) => `${severity} ${printable(message)} [${rule}]\n`).join(''),
  );
  say(`${printable(join(out, 'namnder.html'))} och namnder.xlsx är skrivna: ${deliveriesText(overview)}.`);
  const isWrong = faults > 0 || overview.findings.some(({ severity }) => severity === 'Fel');
  process.exitCode = isWrong ? exitStatus.faults : exitStatus.fine;
}
