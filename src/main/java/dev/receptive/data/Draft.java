package dev.receptive.data;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that is not finished yet, beside the one that it is to become and under a name that only this program gives.
 *
 * <p>As long as it is written, the system holds a lock on it, which ends with the process however that ends. A draft
 * without a lock therefore belongs to nobody, and the next draft in its folder removes it. Process numbers would not do:
 * a folder may be shared by machines or containers that each count their own.
 */
final class Draft implements Closeable {

    static final String PREFIX = ".receptive-";
    static final String SUFFIX = ".draft";

    private static final String PROCESS = PREFIX + random() + "-";

    private final Path path;
    private final FileChannel channel;

    private Draft(Path path) throws IOException {
        this.path = path;
        this.channel = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        // A process that is asked to end removes it; only one that is killed leaves it behind.
        path.toFile().deleteOnExit();
    }

    /** An empty draft in the folder of a file. */
    static Draft beside(Path target) throws IOException {
        Path folder = target.resolveSibling("");
        while (true) {
            Draft draft = new Draft(folder.resolve(PROCESS + random() + SUFFIX));
            if (draft.lock()) {
                Leftovers.remove(folder, draft.path);
                return draft;
            }
            draft.close();
        }
    }

    static boolean isOfThisProcess(Path file) {
        return String.valueOf(file.getFileName()).startsWith(PROCESS);
    }

    /** Lets those read and write it who may read and write a file, if that is there: what is private stays private. */
    void permitAs(Path target) throws IOException {
        PosixFileAttributeView own = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (own != null && Files.exists(target)) {
            own.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /** What is to be written goes here. */
    FileChannel channel() {
        return channel;
    }

    /** Puts what was written in a file's place. */
    void become(Path target) throws IOException {
        channel.force(true);
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** Locks it; false if another process came between and took it for one that was left behind. */
    private boolean lock() {
        try {
            return channel.tryLock() != null && Files.exists(path);
        } catch (IOException e) {
            return true; // Where there are no locks, nobody can find it without one.
        }
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
