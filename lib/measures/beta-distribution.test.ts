import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaProbability, betaQuantile, logGamma } from "./beta-distribution";

const shape = fc.double({ min: 0.5, max: 500, noNaN: true });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe("logGamma", () => {
  it("is ln (n−1)! at whole numbers and ln √π at one half", () => {
    expect(logGamma(1)).toBeCloseTo(0, 13);
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
    expect(logGamma(0.25)).toBeCloseTo(1.2880225246980774, 12);
    expect(logGamma(101)).toBeCloseTo(363.73937555556349, 9);
  });
});

describe("betaQuantile", () => {
  it.each([
    // Closed forms: Beta(1, b), Beta(a, 1), the arcsine distribution, and symmetry.
    [0.05, 1, 7, 1 - 0.95 ** (1 / 7)],
    [0.95, 3, 1, 0.95 ** (1 / 3)],
    [0.05, 0.5, 0.5, Math.sin((Math.PI * 0.05) / 2) ** 2],
    [0.5, 12.5, 12.5, 0.5],
    // Roots of the binomial tail P(at least α of α + β − 1), found by bisection over exact sums.
    [0.05, 2, 3, 0.09761146288641433],
    [0.95, 2, 3, 0.7513953742698182],
    [0.95, 5, 10, 0.5400054465239322],
    [0.05, 30, 4, 0.7814967972978326],
  ])("of %d for Beta(%d, %d) is %d", (probability, alpha, beta, expected) => {
    expect(betaQuantile(probability, alpha, beta)).toBeCloseTo(expected, 11);
  });

  it("inverts the distribution function", () => {
    fc.assert(
      fc.property(shape, shape, share, (alpha, beta, probability) => {
        expect(betaProbability(betaQuantile(probability, alpha, beta), alpha, beta)).toBeCloseTo(probability, 7);
      }),
    );
  });

  it("is symmetric: the lower tail of one shape is the upper tail of its mirror", () => {
    fc.assert(
      fc.property(shape, shape, share, (alpha, beta, probability) => {
        expect(betaQuantile(probability, alpha, beta)).toBeCloseTo(1 - betaQuantile(1 - probability, beta, alpha), 9);
      }),
    );
  });
});

describe("betaProbability", () => {
  it("is 0 and 1 at the ends and beyond", () => {
    expect([-1, 0, 1, 2].map((x) => betaProbability(x, 2, 3))).toEqual([0, 0, 1, 1]);
  });

  it("is the binomial tail for whole shapes", () => {
    // I_x(2, 3) = P(at least 2 of 4) with chance x.
    const x = 0.3;
    const tail = 6 * x ** 2 * 0.7 ** 2 + 4 * x ** 3 * 0.7 + x ** 4;
    expect(betaProbability(x, 2, 3)).toBeCloseTo(tail, 12);
  });
});
