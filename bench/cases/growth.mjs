import { wholeJob } from "./whole-job.mjs";

/** The whole job again at other sizes: a quarter of the rows, all of them, and four times as many. */
export const growth = {
  name: "growth",
  title: "Growth of the whole job; to reach: a row of a larger file costs at most 15 % more",
  sizes: (rows) => [rows / 4, rows, rows * 4],
  candidates: { lantai: wholeJob.candidates.lantai },
};
