package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Where bytes are that are read from any place on, and more than once. */
sealed interface ByteSource {

    /** What it is called, for sentences. */
    String name();

    /**
     * Opens it, and closes it after its use.
     *
     * @throws Refusal if it cannot be read
     */
    <T> T open(Bytes.Use<T> use);

    /** A file. */
    record OfFile(Path path) implements ByteSource {

        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public <T> T open(Bytes.Use<T> use) {
            return Bytes.open(path, use);
        }
    }

    /**
     * What is there already.
     *
     * @param bytes not copied, and not written to again
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody asks whether two of them are equal
    record InMemory(byte[] bytes, String name) implements ByteSource {

        @Override
        public <T> T open(Bytes.Use<T> use) {
            try (MemoryChannel memory = new MemoryChannel(bytes)) {
                return use.of(memory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
