/**
 * Recordings (声像档案): photographs and their groups, sound and video, with captions, durations, counts in units of their own, and what
 * units lack. Follows GB/T 11821-2002, DA/T 63-2017 and DA/T 78-2019. Start with {@link checkCaption} and {@link recordingCoverage}.
 *
 * @module recordings
 */
export * from "./captions.js";
export * from "./durations.js";
export * from "./findings.js";
export * from "./recording-coverage.js";
export * from "./recording-totals.js";
export * from "./recordings.js";
