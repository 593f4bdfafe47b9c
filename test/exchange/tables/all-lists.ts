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

/** Every list of the library, its own types set aside. */
export const ALL_LISTS: readonly ListDefinition<object, Record<string, unknown>>[] = [
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
] as never;
