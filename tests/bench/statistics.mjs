const sorted = (values) => [...values].sort((a, b) => a - b);

/** Linear interpolation between the two nearest samples. */
export function quantile(values, share) {
  const list = sorted(values);
  const at = (list.length - 1) * share;
  const low = Math.floor(at);
  const high = Math.ceil(at);
  return list[low] + (list[high] - list[low]) * (at - low);
}

/** Median with its quartiles and extremes, or null without samples. */
export function summarise(values) {
  if (values.length === 0) return null;
  return {
    median: quantile(values, 0.5),
    q1: quantile(values, 0.25),
    q3: quantile(values, 0.75),
    min: Math.min(...values),
    max: Math.max(...values),
    samples: values.length,
  };
}
