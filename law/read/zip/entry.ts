/** An entry as the central directory declares it. */
export interface Entry {
  name: string;
  /** True where it is protected by a password. */
  encrypted: boolean;
  /** 0 stored, 8 deflated; no other is read. */
  method: number;
  crc: number;
  /** Bytes in the archive. */
  packedSize: number;
  /** Bytes that it says it unpacks to. */
  size: number;
  /** Where its local header begins. */
  at: number;
}
