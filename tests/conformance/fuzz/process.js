// What a process costs, as Linux counts it.
import { readdirSync, readFileSync } from 'node:fs';

/** CPU time in milliseconds that the living threads of a process have used, by the scheduler's own count. */
export function cpuMilliseconds(pid) {
  let nanoseconds = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    try {
      nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    } catch {
      // The thread ended since its folder was listed.
    }
  }

  return nanoseconds / 1e6;
}

/** Resident memory in megabytes. */
export function residentMegabytes(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}
