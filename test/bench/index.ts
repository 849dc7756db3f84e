import os from 'node:os';
import v8 from 'node:v8';
import vm from 'node:vm';
import { benchChecks } from './checks';
import { benchCredit } from './credit';
import { benchGrade } from './grade';
import { benchLines } from './lines';
import { benchPage } from './page';
import { benchPaneStart } from './paneStart';
import { benchRecognise } from './recognise';
import { benchSideBySide } from './sideBySide';
import { benchStructure } from './structure';

// The heap is measured with the garbage collected.
v8.setFlagsFromString('--expose-gc');
globalThis.gc = vm.runInNewContext('gc') as typeof globalThis.gc;

async function main(): Promise<void> {
  console.log(
    `Node ${process.version}, ${os.cpus().length} x ${os.cpus()[0]?.model ?? 'unknown CPU'}, ${Math.round(os.totalmem() / 2 ** 30)} GB`,
  );
  await benchRecognise();
  await benchGrade();
  await benchSideBySide();
  await benchChecks();
  await benchStructure();
  await benchCredit();
  await benchPage();
  await benchPaneStart();
  benchLines();
}

void main();
