const PURPOSES = ["personal-rights", "work", "personal-rights", "history", "research"];
const MONTHS = ["01", "02", "03", "04", "05", "06"];
/** Minutes until the original was there; digital copies come in one or two. */
const FETCHED = [12, 10, 15, 11, 14];

/** The register of the reading room, made up: it has no name in it, and one time was not taken. */
export function consultationsOf() {
  return MONTHS.flatMap((month, at) =>
    Array.from({ length: 8 }, (_, no) => {
      // The more is digitized, the fewer originals are fetched.
      const isDigital = no >= 6 - at;
      return {
        id: `${month}-${no + 1}`,
        on: `2023-${month}-${String(3 + no * 3).padStart(2, "0")}`,
        purpose: PURPOSES[(at + no) % PURPOSES.length],
        channel: no === 7 ? "online" : "window",
        read: isDigital ? "digital-copy" : "original",
        ...(month === "02" && no === 0 ? {} : { waitMinutes: isDigital ? 1 + (no % 2) : FETCHED[(at + no) % 5] }),
        volumes: isDigital ? 0 : 1,
        items: isDigital ? 2 : 0,
      };
    }),
  );
}
