// The engine in one process: jobs go in as lines of JSON, answers come out in the same order.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export class Driver {
  #process;
  #waiting = [];

  constructor(assembly) {
    this.#process = spawn('dotnet', [assembly], { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: this.#process.stdout }).on('line', line => this.#waiting.shift().resolve(JSON.parse(line)));
    this.#process.on('exit', code => {
      for (const { job, reject } of this.#waiting) {
        reject(new Error(`The driver ended with ${code} before it answered ${JSON.stringify(job)}`));
      }
    });
  }

  ask(job) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#process.stdin.write(JSON.stringify(job) + '\n');
    });
  }

  close() {
    this.#process.stdin.end();
  }
}
