import { checkBytes, type Bytes } from "../input/check-bytes.ts";
import { checkOptions } from "../input/check-options.ts";
import { crc, crcTable } from "./crc-table.ts";

/** Data to be guarded by a checksum. */
export interface Guarded {
  readonly data: Bytes;
}

const TABLE = crcTable(0xedb88320);

/**
 * The CRC-32 of some bytes, as in Ethernet, gzip and PNG: a checksum of 32 bits that notices every burst of up to
 * 32 wrong bits. It does not correct, and it is no protection against anyone who means harm.
 *
 * The remainder of a division by the polynomial 0x04C11DB7, reflected (0xEDB88320), beginning and ending with all
 * ones. Returns a whole number from 0 to 2³² − 1.
 *
 * @throws TypeError or RangeError for anything but bytes.
 * Source: IEEE 802.3, frame check sequence; check value 0xCBF43926 for "123456789".
 */
export function crc32(options: Guarded): number {
  checkGuarded(options);
  return crc(TABLE, options.data);
}

/** Refuses anything but bytes under the name `data`. */
export function checkGuarded(options: Guarded): void {
  checkOptions("options", options);
  checkBytes("data", options.data);
}
