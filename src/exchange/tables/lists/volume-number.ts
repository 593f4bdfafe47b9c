import { parseReferenceCode } from "../../../holdings/reference-codes/index.js";

/**
 * A volume with its number (案卷号), which is part of its reference code: the running number of a code that names nothing inside a volume.
 *
 * @param volume - the volume
 * @returns the volume; as it came where its code cannot be read or has no running number
 */
export function withVolumeNo<V extends { readonly referenceCode?: string }>(volume: V): V & { volumeNo?: string } {
  const { parts } = parseReferenceCode(volume.referenceCode ?? "").code ?? {};
  const volumeNo = parts?.volumeNo ?? parts?.itemNo;
  return volumeNo === undefined ? volume : { ...volume, volumeNo };
}
