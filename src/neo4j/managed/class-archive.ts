/**
 * Java's archive of classes: a server that takes its classes from one answers in half the time (8 s instead of 17.6 on a
 * busy machine). The first server writes it when it ends, which takes it some seconds more.
 */
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { JAVA_ARGUMENTS } from './settings.ts';
import { hashOf } from './spawn.ts';
import type { Java } from './tools.ts';

export interface ClassArchive {
  /** What the server is started with. */
  readonly javaArguments: readonly string[];
  /**
   * Puts what a server has written when it ended where others find it. One that another server is still writing to is
   * refused by Java until it is whole.
   */
  keep(): void;
}

/** The archive for these jars and this Java. It may be deleted. */
export function classArchive(libFolder: string, java: Java): ClassArchive {
  // The folder of the jars is made anew for other jars. Java itself refuses an archive that is not its own, with a line in
  // its log, but does not mend it.
  const archive = join(libFolder, `classes-${hashOf(java.build, ...JAVA_ARGUMENTS)}.jsa`);
  const written = `${archive}.new`;
  return {
    javaArguments: existsSync(archive)
      ? [`-XX:SharedArchiveFile=${archive}`, '-XX:+VerifySharedSpaces']
      : [`-XX:ArchiveClassesAtExit=${written}`],
    keep: () => {
      try {
        renameSync(written, archive);
      } catch {
        // None was written: there was one already, or the server was ended by force.
      }
    },
  };
}
