import { CFB } from "@e965/xlsx";

interface Container {
  readonly FileIndex: unknown[];
}

const cfb = CFB as {
  readonly utils: {
    readonly cfb_new: () => Container;
    readonly cfb_add: (container: Container, name: string, content: Uint8Array) => void;
  };
  readonly write: (container: Container, options: { readonly type: "array" }) => ArrayLike<number>;
};

/** A compound file with the given streams: the outer shape of .xls, .doc and encrypted workbooks. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = cfb.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) cfb.utils.cfb_add(container, name, content);
  return Uint8Array.from(cfb.write(container, { type: "array" }));
}

/** What Excel leaves when an .xlsx is saved with a password. */
export function encryptedPackage(): Uint8Array {
  return compoundFile({
    "/EncryptionInfo": new Uint8Array(64).fill(4),
    "/EncryptedPackage": new Uint8Array(5_000).fill(0xa5),
  });
}

/** An .xls whose workbook stream says, in a record before its first sheet, that a password is needed. */
export function encryptedXls(): Uint8Array {
  const beginOfFile = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, ...new Array<number>(12).fill(0)];
  const filePass = [0x2f, 0x00, 0x04, 0x00, 0x01, 0x00, 0x01, 0x00];
  return compoundFile({
    "/Workbook": Uint8Array.from([...beginOfFile, ...filePass, ...new Array<number>(5_000).fill(7)]),
  });
}
