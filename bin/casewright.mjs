#!/usr/bin/env node
import { setUpAndRun } from '../scripts/setup.mjs';

await setUpAndRun('src/main/casewright.ts', process.argv.slice(2));
