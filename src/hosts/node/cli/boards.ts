import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { boardsOverview } from '../../../core/index.ts';
import { boardsWorkbook, deliveriesText, noDeliveries, readRegister } from '../../../formats/boards/index.ts';
import { renderBoards } from '../../../formats/html/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import { findDeliveries } from '../boards/find-deliveries.ts';
import { readDeliveries } from '../boards/read-deliveries.ts';
import { readFile } from '../files/read-file.ts';
import { writeFiles } from '../files/write-files.ts';
import { exitStatus } from './exit-status.ts';
import { civilDateOption, countOption, outputPath, reviewDay } from './option-values.ts';
import { ProgressBar } from './progress-bar.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';
import { print, say } from './terminal.ts';

interface BoardsOptions {
  readonly out: string;
  readonly register?: string;
  readonly year?: number;
  readonly due?: string;
  readonly jobs?: number;
  readonly today?: string;
}

/** `lis boards`: many boards on one page. */
export function boardsCommand(): Command {
  return swedishCommand('boards')
    .summary('visa många nämnder på en sida')
    .description(
      'Läser många nämnders arbetsböcker, dashboard.json, arkivpaket eller mappar med dem och skriver namnder.html och namnder.xlsx: vilka som har levererat, varje nyckeltal för varje nämnd med täljare och nämnare, stadens tal som summor av rader, det som avviker, höga risker, beslut som begär något av staden och underlaget för 9.3.2.',
    )
    .argument('<källa...>', 'arbetsböcker, dashboard.json, arkivpaket eller mappar med dem')
    .requiredOption('--out <mapp>', 'mappen att skriva namnder.html och namnder.xlsx i', outputPath)
    .option('--register <nämnder.csv>', 'nämnderna som ska leverera: en CSV med kolumnen Nämnd, och gärna Förvaltning')
    .option('--year <år>', 'det planerade året (annars det som de flesta har)', countOption('--year'))
    .option('--due <datum>', 'dagen då alla ska ha levererat, t.ex. 2026-01-31', civilDateOption)
    .option(
      '--jobs <antal>',
      'arbetsböcker på en gång (en för varje processorkärna om inget anges)',
      countOption('--jobs'),
    )
    .option('--today <datum>', 'räkna för denna dag, t.ex. 2026-03-31 (annars dagens datum)', civilDateOption)
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis boards leveranser --out staden', 'läser allt som ligger i mappen leveranser'],
        [
          'lis boards leveranser --out staden --register namnder.csv --due 2026-01-31',
          'visar även vilka som inte har levererat i tid',
        ],
      ),
    )
    .addHelpText(
      'after',
      statuses({ 0: 'inget fel', 1: 'något saknas eller går inte att jämföra', 2: 'kommandot gick inte att utföra' }),
    )
    .action(boards);
}

async function boards(
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
