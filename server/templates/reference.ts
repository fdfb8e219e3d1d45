import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Knex } from "knex";
import { z } from "zod";
import { Body, Jurisdiction, Named } from "../../api";
import { writeBodies, writeGroups, writeJurisdictions, writeTopics } from "../store/writeReference";

/** A jurisdiction as the files have it: what they leave out is usual. */
const JurisdictionInFile = Jurisdiction.extend({
  fictional: z.boolean().default(false),
  note: z.string().nullable().default(null),
});

/** The value of a JSON file. Throws one sentence that names the file where it is not as it should be. */
async function readData<T extends z.ZodType>(file: string, shape: T): Promise<z.output<T>> {
  const text = await readFile(file, "utf8");
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    throw new Error(`The file ${file} is not as it should be: ${error.message}`, { cause: error });
  }
}

/** Brings the database's topics, groups, jurisdictions and bodies to what the files in `folder` say. */
export async function loadReference(trx: Knex, folder: string): Promise<void> {
  const read = <T extends z.ZodType>(name: string, shape: T) =>
    readData(path.join(folder, name), shape);
  await writeTopics(trx, await read("topics.json", z.array(Named)));
  await writeGroups(trx, await read("groups.json", z.array(Named)));
  await writeJurisdictions(trx, await read("jurisdictions.json", z.array(JurisdictionInFile)));
  await writeBodies(trx, await read("bodies.json", z.array(Body)));
}

/** Adds the invented jurisdictions that the folder of the demonstration names. */
export async function loadFictionalJurisdictions(trx: Knex, folder: string): Promise<void> {
  const file = path.join(folder, "jurisdictions.json");
  await writeJurisdictions(trx, await readData(file, z.array(JurisdictionInFile)));
}
