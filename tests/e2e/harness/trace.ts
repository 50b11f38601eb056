/** Reads a trace of Chromium: how much CPU time our own code took in the longest task. */

/** Tasks with their CPU time, and samples of what ran in them: what `longestTaskOf` needs. */
export const TASKS_AND_SAMPLES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'v8.execute',
];

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Start and length in microseconds by the clock; `tdur`: of the thread's CPU time. */
  ts: number;
  dur?: number;
  tdur?: number;
  id?: string;
  args?: {
    name?: string;
    data?: {
      url?: string;
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
    };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

interface Sample {
  at: number;
  isOurs: boolean;
}

/** Microseconds of CPU time; in a shorter task too few samples are taken. */
const SAMPLED_FROM = 4_000;

/** What Chromium wrote as a file. */
export function eventsOf(trace: Buffer): TraceEvent[] {
  return (JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

/**
 * Milliseconds. A task's CPU time is shared out by the samples taken in it: those with a script from `origin` anywhere
 * on their stack are ours, whatever the browser did for it. Busy neighbours do not count, and neither does a layout that
 * the page owed anyway and that our question only brought forward. Tasks too short to be sampled are passed over.
 */
export function longestTaskOf(events: readonly TraceEvent[], origin: string): number {
  const owed = events.filter(({ name, ph }) => ph === 'X' && (name === 'Layout' || name === 'UpdateLayoutTree'));
  let longest = 0;
  for (const [thread, samples] of samplesByThread(events, origin)) {
    if (!samples.some(({ isOurs }) => isOurs)) continue;
    for (const { name, pid, tid, ts, dur = 0, tdur = 0 } of events) {
      if (name !== 'RunTask' || `${pid}` !== thread || tdur < SAMPLED_FROM || tid !== pid) continue;
      const inside = samples.filter(({ at }) => at >= ts && at <= ts + dur);
      const layouts = owed.filter((one) => one.pid === pid && one.ts >= ts && one.ts <= ts + dur);
      const isOwed = ({ at }: Sample) => layouts.some((one) => at >= one.ts && at <= one.ts + (one.dur ?? 0));
      const ours = inside.filter((sample) => sample.isOurs && !isOwed(sample)).length;
      if (inside.length > 0) longest = Math.max(longest, (tdur / 1_000) * (ours / inside.length));
    }
  }
  return longest;
}

/** Samples of each process; of the worker threads of a page there are none. */
function samplesByThread(events: readonly TraceEvent[], origin: string): Map<string, Sample[]> {
  const profiles = new Map<string, { clock: number; ours: Map<number, boolean>; samples: Sample[]; process: string }>();
  for (const { name, pid, id = '', args } of events) {
    const key = `${pid} ${id}`;
    if (name === 'Profile') {
      profiles.set(key, { clock: args?.data?.startTime ?? 0, ours: new Map(), samples: [], process: `${pid}` });
    }
    const profile = profiles.get(key);
    if (name !== 'ProfileChunk' || profile === undefined) continue;
    const { nodes = [], samples = [] } = args?.data?.cpuProfile ?? {};
    for (const node of nodes) {
      const isOurs = (node.callFrame.url ?? '').startsWith(origin) || profile.ours.get(node.parent ?? -1) === true;
      profile.ours.set(node.id, isOurs);
    }
    samples.forEach((sample, i) => {
      profile.clock += args?.data?.timeDeltas?.[i] ?? 0;
      profile.samples.push({ at: profile.clock, isOurs: profile.ours.get(sample) === true });
    });
  }
  const byProcess = new Map<string, Sample[]>();
  for (const { process, samples } of profiles.values())
    byProcess.set(process, [...(byProcess.get(process) ?? []), ...samples]);
  return byProcess;
}
