import { isCallerError, sentence } from "lantai/findings";
import { alikeImages } from "lantai/page-images";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, it } from "vitest";

const of = (...hashes: string[]) => hashes.map((hash, at) => ({ path: `${at}.jpg`, hash }));
const told = (images: { path: string; hash: string }[], distance?: number) =>
  alikeImages(images, distance === undefined ? {} : { distance }).groups.map(({ first, others }) => [
    first.path,
    ...others.map(({ image, distance }) => `${image.path} ${distance}`),
  ]);

const ZERO = "0000000000000000";

describe("alikeImages", () => {
  it("puts together hashes that differ in few bits, in either case of letters", () => {
    expect(told(of("F0E1D2C3B4A59687", ZERO, "f0e1d2c3b4a59687", "70e1d2c3b4a59683"))).toStrictEqual([
      ["0.jpg", "2.jpg 0", "3.jpg 2"],
    ]);
  });

  it("holds an image against the first of a group alone, so that small steps do not join unlike pictures", () => {
    expect(told(of(ZERO, "0000000000000007", "000000000000003f"), 3)).toStrictEqual([["0.jpg", "1.jpg 3"]]);
    expect(told(of(ZERO, "000000000000003f", "0000000000000007"), 3)).toStrictEqual([["0.jpg", "2.jpg 3"]]);
  });

  it("joins the nearest first image", () => {
    expect(told(of(ZERO, "000000000000000f", "000000000000000e"), 3)).toStrictEqual([["1.jpg", "2.jpg 1"]]);
  });

  it("joins the earlier of two as near, and the nearer whichever is earlier", () => {
    const [none, two, three, one] = ["0000", "3000", "7000", "0100"].map((digits) => digits.padEnd(16, "0"));
    const otherTwo = "0300".padEnd(16, "0");
    expect(told(of(two!, otherTwo, none!))).toStrictEqual([["0.jpg", "2.jpg 2"]]);
    expect(told(of(otherTwo, two!, none!))).toStrictEqual([["0.jpg", "2.jpg 2"]]);
    expect(told(of(three!, one!, none!))).toStrictEqual([["1.jpg", "2.jpg 1"]]);
    expect(told(of(one!, three!, none!))).toStrictEqual([["0.jpg", "2.jpg 1"]]);
    expect(told(of(three!, "0001".padEnd(16, "0"), none!))).toStrictEqual([["1.jpg", "2.jpg 1"]]);
  });

  it("takes no two hashes of different lengths for one picture, though one begins with the other", () => {
    expect(told(of(ZERO, `${ZERO}0`))).toStrictEqual([]);
    expect(told(of(`${ZERO}0`, ZERO))).toStrictEqual([]);
  });

  it("reads 16 to 128 hexadecimal digits, whatever blanks stand around them", () => {
    const longest = "0".repeat(128);
    expect(told(of(ZERO, ` ${ZERO} `, longest, longest))).toStrictEqual([
      ["0.jpg", "1.jpg 0"],
      ["2.jpg", "3.jpg 0"],
    ]);
    const unreadable = ["0".repeat(15), "0".repeat(129), `x${ZERO}`, `${ZERO}x`];
    expect(alikeImages(of(...unreadable)).findings).toHaveLength(unreadable.length);
  });

  it("takes longer hashes and checksums, and compares only those of one length", () => {
    const long = "ab".repeat(32);
    expect(told(of(long, long.slice(0, 16), `${long.slice(0, -1)}a`, long), 0)).toStrictEqual([["0.jpg", "3.jpg 0"]]);
    expect(told(of(long, long.slice(0, 16), `${long.slice(0, -1)}a`), 1)).toStrictEqual([["0.jpg", "2.jpg 1"]]);
  });

  it("gives a finding for a hash that cannot be read, and goes on", () => {
    const { groups, findings } = alikeImages(of("__proto__", ZERO, "xyz", ZERO, ""));
    expect(groups).toHaveLength(1);
    expect(findings.map(({ place }) => [place.file, place.value])).toStrictEqual([
      ["0.jpg", "__proto__"],
      ["2.jpg", "xyz"],
      ["4.jpg", ""],
    ]);
    expect(sentence(findings[0]!, zhCn)).toBe("图像哈希值无法识别，未参与比对。");
  });

  it("gives a finding for a hash that is no text", () => {
    const numbers = [{ hash: 5 }, { hash: 1e21 }] as unknown as { hash: string }[];
    const { groups, findings } = alikeImages(numbers);
    expect(groups).toStrictEqual([]);
    expect(findings.map(({ code, place }) => [code, place.value])).toStrictEqual([
      ["image-hash-unreadable", "5"],
      ["image-hash-unreadable", "1e+21"],
    ]);
  });

  it("names no file for a hash without a path", () => {
    expect(alikeImages([{ hash: "xyz" }])).toStrictEqual({
      groups: [],
      findings: [
        { code: "image-hash-unreadable", severity: "error", place: { field: "hash", value: "xyz" }, data: {} },
      ],
    });
  });

  it("refuses a distance that its parts cannot find", () => {
    for (const distance of [-1, 8, 1.5, Number.NaN]) {
      let thrown: unknown;
      try {
        alikeImages([], { distance });
      } catch (error) {
        thrown = error;
      }
      expect(isCallerError(thrown) && [thrown.argument, thrown.expected]).toStrictEqual([
        "distance",
        "a whole number from 0 to 7",
      ]);
    }
  });
});
