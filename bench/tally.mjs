// Prints the count of tests of the last `npm test` as the last line that CI reads: "N passed, N failed".
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(new URL("../.commonplace-tests.json", import.meta.url), "utf8"));
const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
console.log(
  `${report.numPassedTests} passed, ${report.numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
);
process.exit(report.numFailedTests > 0 || report.numPassedTests === 0 ? 1 : 0);
