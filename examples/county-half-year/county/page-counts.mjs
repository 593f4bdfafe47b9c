/**
 * Page counts that add up: volumes around 55 pages, items mostly of one to five, so that both together are exactly the pages that
 * the phase reports.
 */
export function pageCounts(random, { volumes, items, pages }) {
  const counts = {
    volumes: Array.from({ length: volumes }, () => random.between(24, 86)),
    items: Array.from({ length: items }, () => Math.min(random.between(1, 9), random.between(1, 9))),
  };
  let open = pages - sum(counts.volumes) - sum(counts.items);
  while (open !== 0) {
    const at = random.between(0, items - 1);
    const step = Math.sign(open);
    if (counts.items[at] + step < 1) continue;
    counts.items[at] += step;
    open -= step;
  }
  return counts;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
