// Prints each attack with its answer and counts.
let passed = 0;
let failed = 0;

export function check(name, isRight, answer) {
  if (isRight) {
    passed++;
  } else {
    failed++;
  }

  console.log(`${isRight ? 'ok  ' : 'FAIL'} ${name} -> ${answer}`);
}

export function heading(text) {
  console.log(`\n# ${text}`);
}

export function end() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
