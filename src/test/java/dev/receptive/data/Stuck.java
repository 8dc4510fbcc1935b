package dev.receptive.data;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A process that begins to write a file, says so, and never ends by itself. */
final class Stuck {

    private Stuck() {}

    public static void main(String[] arguments) {
        AtomicFile.write(Path.of(arguments[0]), file -> {
            AtomicFile.writeAll(file, ByteBuffer.wrap(new byte[] {1, 2, 3}));
            System.out.println("writing");
            while (true) {
                LockSupport.park();
            }
        });
    }
}
