import { unknownCustody } from "lantai/catalogue";
import { describe, expect, test } from "vitest";

describe("unknownCustody", () => {
  test.each(["archives", "unit"])("knows who keeps a record where %s is written", (custody) => {
    expect(unknownCustody(custody)).toBeUndefined();
  });

  test.each([[undefined], [null], [""], [" "], ["\u3000"]])("takes %j for nothing written", (custody) => {
    expect(unknownCustody(custody)).toBeUndefined();
  });

  test("gives back what else is written, as it is", () => {
    expect(unknownCustody("school")).toBe("school");
    expect(unknownCustody(" archives ")).toBe(" archives ");
    expect(unknownCustody("Unit")).toBe("Unit");
    expect(unknownCustody(0)).toBe("0");
  });
});
