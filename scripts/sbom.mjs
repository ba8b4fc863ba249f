// node scripts/sbom.mjs: prints what Casewright is made of, as CycloneDX JSON, from the lock file. Packages that only
// its developers need are marked (`cdx:npm:package:development`).
import { readFileSync } from 'node:fs';
import { npm } from './npm.mjs';

// Not --omit=dev: npm then leaves out what production shares with development too, such as zod.
const FORMAT = ['--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];

const { name } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { code, stdout, output } = await npm(['sbom', ...FORMAT]);
if (code === 0) {
  const bill = JSON.parse(stdout);
  // npm names it after the folder that it happens to lie in.
  bill.metadata.component.name = name;
  console.log(JSON.stringify(bill, null, 2));
} else {
  console.error(`${output.trim()}\n\n"npm sbom" failed, see above; it needs npm 10 or newer.`);
  process.exitCode = 1;
}
