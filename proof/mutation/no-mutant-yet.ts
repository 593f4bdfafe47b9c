/** A thread that outlives a run must load the next test file as it is written, not with the mutant of the run before. */
const instrumented = (globalThis as { __stryker__?: { activeMutant?: string } }).__stryker__;
if (instrumented !== undefined) delete instrumented.activeMutant;
