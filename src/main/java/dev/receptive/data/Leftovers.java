package dev.receptive.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/** What killed processes have left in a folder: drafts that nobody writes any more. */
final class Leftovers {

    /** Drafts of versions that held no lock. */
    private static final String UNLOCKED = ".receptive-*.{tmp,part}";

    /** Nobody writes a file for so long. */
    private static final Duration LONG = Duration.ofDays(1);

    private Leftovers() {}

    /**
     * Removes them, as far as that is possible.
     *
     * @param draft a new draft in that folder, which tells what time it is there
     */
    static void remove(Path folder, Path draft) {
        try {
            FileTime now = Files.getLastModifiedTime(draft);
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Draft.PREFIX + "*" + Draft.SUFFIX)) {
                for (Path file : files) {
                    removeUnlocked(file);
                }
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, UNLOCKED)) {
                for (Path file : files) {
                    removeOld(file, now);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that cannot be listed can be written to all the same, and nobody waits for it to be tidy.
        }
    }

    /** This process's own are left alone: opening one and closing it again would give up the lock on it. */
    private static void removeUnlocked(Path file) {
        if (Draft.isOfThisProcess(file) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Somebody else's, or gone: the others are still to be seen to.
        }
    }

    private static void removeOld(Path file, FileTime now) {
        try {
            FileTime written = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
            if (written.toInstant().plus(LONG).isBefore(now.toInstant())
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Somebody else's, or gone: the others are still to be seen to.
        }
    }
}
