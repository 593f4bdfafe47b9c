import {
  accountingList,
  activityList,
  audioVisualList,
  digitizationBatchList,
  imageList,
  innerItemList,
  itemList,
  type ListDefinition,
  objectList,
  photographList,
  rectificationList,
  volumeList,
} from "lantai/tables";

/** A list whatever its rows describe: what describes a row is told by its key alone. */
export type AnyList = ListDefinition<object, object>;

/** The lists to choose from, the commonest first. */
export const LISTS: readonly AnyList[] = [
  itemList,
  volumeList,
  innerItemList,
  accountingList,
  photographList,
  audioVisualList,
  objectList,
  imageList,
  digitizationBatchList,
  rectificationList,
  activityList,
].map((list) => list as unknown as AnyList);

/** The list of a key. */
export function listOf(id: string): AnyList {
  return LISTS.find((list) => list.id === id) ?? LISTS[0]!;
}
