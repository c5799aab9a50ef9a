const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const TINY = 1e-300;
const PRECISION = 1e-15;
const MAX_STEPS = 10_000;
const MAX_NEWTON_STEPS = 200;

/** ln Γ(x) for x > 0, to about 1e-14 (Lanczos 1964, g = 7). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const t = z + 7.5;
  let sum = LANCZOS[0]!;
  for (let term = 1; term < LANCZOS.length; term++) sum += LANCZOS[term]! / (z + term);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * I_x(α, β), the distribution function of Beta(α, β) at x, for α, β > 0 and 0 ≤ x ≤ 1, by the continued fraction
 * of the incomplete beta (Lentz's method; Press et al., Numerical Recipes, 3rd ed. 2007, 6.4).
 */
export function betaProbability(x: number, alpha: number, beta: number): number {
  return probability(x, alpha, beta, logNormOf(alpha, beta));
}

/** The x with I_x(α, β) = p, for α, β > 0 and 0 ≤ p ≤ 1, to about 1e-12: Newton's steps, kept in by bisection. */
export function betaQuantile(wanted: number, alpha: number, beta: number): number {
  if (wanted <= 0) return 0;
  if (wanted >= 1) return 1;
  const logNorm = logNormOf(alpha, beta);
  let low = 0;
  let high = 1;
  let x = alpha / (alpha + beta);
  for (let step = 0; step < MAX_NEWTON_STEPS; step++) {
    const error = probability(x, alpha, beta, logNorm) - wanted;
    if (error > 0) high = x;
    else low = x;
    const density = Math.exp(logNorm + (alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x));
    const newton = x - error / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-14 + 1e-13 * x) return next;
    x = next;
  }
  return x;
}

/** −ln B(α, β). */
function logNormOf(alpha: number, beta: number): number {
  return logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);
}

function probability(x: number, alpha: number, beta: number, logNorm: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast only left of the mean; the symmetry I_x(α, β) = 1 − I_{1−x}(β, α) serves the right.
  if (x > (alpha + 1) / (alpha + beta + 2)) return 1 - probability(1 - x, beta, alpha, logNorm);
  const front = Math.exp(logNorm + alpha * Math.log(x) + beta * Math.log1p(-x));
  return (front * continuedFraction(x, alpha, beta)) / alpha;
}

function continuedFraction(x: number, alpha: number, beta: number): number {
  let c = 1;
  let d = 1 / away(1 - ((alpha + beta) * x) / (alpha + 1));
  let result = d;
  for (let m = 1; m <= MAX_STEPS; m++) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const factor = d * c;
    result *= factor;
    if (Math.abs(factor - 1) < PRECISION) break;
  }
  return result;
}

/** The value, or one so near to 0 that it can be divided by. */
function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
