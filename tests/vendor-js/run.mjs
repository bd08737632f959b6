// Usage: node run.mjs EMULATOR-ADDRESS
import { checks } from './support/checks.mjs';
import { answered, methodAt } from './support/client.mjs';
import { operations } from './support/operations.mjs';
import './checks/dubs.mjs';
import './checks/studio.mjs';
import './checks/projects.mjs';
import './checks/audio.mjs';
import './checks/account.mjs';

const outcomeOf = async ({ operation, method, verify }) => {
  if (!methodAt(method)) return { word: 'not in the client' };
  try {
    await verify();
    return answered.has(operation) ? { word: 'passed' } : { word: 'failed', failure: 'no request of that operation has succeeded' };
  } catch (failure) {
    return { word: 'failed', failure: failure.stack ?? failure };
  }
};

const counts = { passed: 0, failed: 0, 'not in the client': 0 };
for (const check of checks) {
  const { word, failure } = await outcomeOf(check);
  counts[word]++;
  console.log(`${word.padEnd(18)} ${check.operation}  ${check.method}${check.reason ? `  (fault of the client: ${check.reason})` : ''}`);
  if (failure) console.log(failure);
}

for (const operation of operations.filter(operation => !checks.some(check => check.operation === operation))) {
  counts.failed++;
  console.log(`failed             ${operation} has no check`);
}

console.log(`vendor client: ${counts.passed} passed, ${counts.failed} failed, ${counts['not in the client']} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);
