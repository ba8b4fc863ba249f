// node scripts/audit.mjs: asks the registry which of the locked packages have known vulnerabilities; fails on grave ones.
import { npm } from './npm.mjs';

const GRAVE = ['high', 'critical'];

// Where nobody answers, it must not take minutes to say so.
const { stdout, output } = await npm(['audit', '--json', '--fetch-retries=0', '--fetch-timeout=30000']);
const report = parse(stdout);

if (report?.error?.summary) {
  console.log(`Dependencies: npm cannot check them. ${report.error.summary}`);
  process.exitCode = 1;
} else if (report?.vulnerabilities === undefined) {
  const why = report?.message ?? output.trim().split('\n')[0];
  console.log(`Dependencies: not checked, as the registry gave no answer to that (${why}).`);
} else {
  const found = Object.values(report.vulnerabilities);
  for (const { name, severity, range, via } of found) {
    // Else it is vulnerable only by what it depends on, which is listed itself.
    for (const { title, url } of via.filter((each) => typeof each === 'object')) {
      console.log(`${severity}: ${name} ${range}: ${title} (${url})`);
    }
  }
  const grave = found.filter(({ severity }) => GRAVE.includes(severity)).length;
  console.log(`Dependencies: ${found.length} vulnerable, ${grave} of them gravely (high or critical).`);
  if (grave > 0) {
    console.log('Take a version that is mended: "npm audit" says which; "overrides" in package.json reaches deeper.');
    process.exitCode = 1;
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
