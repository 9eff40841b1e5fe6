import { crc, crcTable } from "./crc-table.ts";
import { checkGuarded, type Guarded } from "./crc32.ts";

const TABLE = crcTable(0x82f63b78);

/**
 * The CRC-32C of some bytes, as in iSCSI, ext4 and many databases: another polynomial than CRC-32, which finds more
 * errors in longer data and which processors compute in hardware.
 *
 * The remainder of a division by Castagnoli's polynomial 0x1EDC6F41, reflected (0x82F63B78), beginning and ending
 * with all ones. Returns a whole number from 0 to 2³² − 1.
 *
 * @throws TypeError or RangeError for anything but bytes.
 * Source: RFC 3720, *Internet Small Computer Systems Interface* (2004), sections 12.1 and B.4.
 */
export function crc32c(options: Guarded): number {
  checkGuarded(options);
  return crc(TABLE, options.data);
}
