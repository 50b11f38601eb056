/** Loaded before a command that is measured: at its end it tells its largest memory (kB) and CPU time (µs). */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`rusage ${maxRSS} ${userCPUTime + systemCPUTime}\n`);
});
