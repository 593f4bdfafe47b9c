/** The version of lantai that gives the answers; kept equal to `package.json` by a test. */
export const LANTAI_VERSION = "0.0.0";
