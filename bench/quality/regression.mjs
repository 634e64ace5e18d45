// Logistic regression with an L2 penalty on standardized features, by Newton's method (iteratively reweighted least squares).

function solve(matrix, right) {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let i = 0; i < n; i += 1) {
    let pivot = i;
    for (let k = i + 1; k < n; k += 1) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = i + 1; k < n; k += 1) {
      const factor = rows[k][i] / rows[i][i];
      for (let j = i; j <= n; j += 1) rows[k][j] -= factor * rows[i][j];
    }
  }
  const found = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = rows[i][n];
    for (let j = i + 1; j < n; j += 1) sum -= rows[i][j] * found[j];
    found[i] = sum / rows[i][i];
  }
  return found;
}

/** → {intercept, weights} for features as they are (the scaling is folded in). `penalty` is the strength of the L2 term; `counts`, how much each row counts. */
export function train(features, labels, penalty = 10, counts = null) {
  const n = features[0].length;
  const mean = Array.from({ length: n }, (_, j) => features.reduce((sum, row) => sum + row[j], 0) / features.length);
  const scale = mean.map(
    (m, j) => Math.sqrt(features.reduce((sum, row) => sum + (row[j] - m) ** 2, 0) / features.length) || 1,
  );
  const rows = features.map((row) => [1, ...row.map((value, j) => (value - mean[j]) / scale[j])]);
  let beta = new Array(n + 1).fill(0);
  for (let step = 0; step < 12; step += 1) {
    const gradient = new Array(n + 1).fill(0);
    const hessian = Array.from({ length: n + 1 }, (_, i) =>
      Array.from({ length: n + 1 }, (_, j) => (i === j ? (i === 0 ? 1e-9 : penalty) : 0)),
    );
    rows.forEach((row, k) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, j) => sum + value * beta[j], 0)));
      const count = counts?.[k] ?? 1;
      for (let i = 0; i <= n; i += 1) {
        gradient[i] += count * (labels[k] - p) * row[i];
        for (let j = i; j <= n; j += 1) hessian[i][j] += count * p * (1 - p) * row[i] * row[j];
      }
    });
    for (let i = 0; i <= n; i += 1) for (let j = 0; j < i; j += 1) hessian[i][j] = hessian[j][i];
    for (let i = 1; i <= n; i += 1) gradient[i] -= penalty * beta[i];
    const change = solve(hessian, gradient);
    beta = beta.map((value, i) => value + change[i]);
  }
  const weights = scale.map((s, j) => beta[j + 1] / s);
  return { intercept: beta[0] - weights.reduce((sum, weight, j) => sum + weight * mean[j], 0), weights };
}

/** Area under the precision-recall curve by average precision. */
export function averagePrecision(scores, labels) {
  const order = scores.map((score, i) => [score, labels[i]]).sort((a, b) => b[0] - a[0]);
  let right = 0;
  let sum = 0;
  order.forEach(([, label], i) => {
    if (label !== 1) return;
    right += 1;
    sum += right / (i + 1);
  });
  return right === 0 ? 0 : sum / right;
}

/** The chance that a right one scores above a wrong one; equal scores count half. */
export function areaUnderCurve(scores, labels) {
  const order = scores.map((score, i) => [score, labels[i]]).sort((a, b) => a[0] - b[0]);
  let sum = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j][0] === order[i][0]) j += 1;
    for (let k = i; k < j; k += 1) if (order[k][1] === 1) sum += (i + j + 1) / 2;
    i = j;
  }
  const right = labels.filter((label) => label === 1).length;
  return (sum - (right * (right + 1)) / 2) / (right * (order.length - right));
}
