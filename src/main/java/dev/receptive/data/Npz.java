package dev.receptive.data;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Arrays with names as NumPy keeps them ({@code numpy.savez}, {@code savez_compressed}): a zip file with an .npy file for
 * each, stored or deflated. An array is named as its file without {@code .npy}; other files are passed over. Sources:
 * NumPy, {@code numpy.lib.npyio}; PKWARE, APPNOTE 6.3 (zip).
 */
public final class Npz implements NamedTensors {

    private static final int MAX_FILE = 1 << 30;
    private static final String SUFFIX = ".npy";

    private final Path path;
    private final Set<String> names;

    private Npz(Path path, Set<String> names) {
        this.path = path;
        this.names = names;
    }

    /** What is made of an open archive. */
    private interface Use<T> {
        T of(ZipFile zip) throws IOException;
    }

    /**
     * Reads the names.
     *
     * @throws Refusal if the file cannot be read, is no zip file, holds no array, too many files or two of one name
     */
    public static Npz open(Path path) {
        return new Npz(path, Collections.unmodifiableSet(zipped(path, zip -> names(path, zip))));
    }

    private static Set<String> names(Path path, ZipFile zip) {
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String file = entry.getName();
            if (file.endsWith(SUFFIX)) {
                String name = file.substring(0, file.length() - SUFFIX.length());
                if (entries.put(name, entry) != null) {
                    throw Refusal.of("data.twice", path, Quoted.brief(name));
                }
            }
        }
        if (entries.isEmpty()) {
            throw Refusal.of("npz.none", path);
        }
        return entries.keySet();
    }

    @Override
    public String place() {
        return path.toString();
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public Tensor tensor(String name) {
        return tensor(name, sizes -> {});
    }

    /** One array, if its shape will do: it is told the size of each axis before any number is read. */
    Tensor tensor(String name, Consumer<List<Long>> shape) {
        return zipped(path, zip -> {
            ZipEntry entry = zip.getEntry(name + SUFFIX);
            if (entry == null || !names.contains(name)) {
                throw Refusal.of("data.name", path, Quoted.brief(name));
            }
            return read(zip, Files.size(path), entry, Quoted.in(path.toString(), name), shape);
        });
    }

    /** The directory of the archive may lie about sizes: it is believed no more than its bytes could unpack to. */
    private static Tensor read(ZipFile zip, long fileSize, ZipEntry entry, String name, Consumer<List<Long>> shape)
            throws IOException {
        long size = entry.getSize();
        long packed = Math.min(entry.getCompressedSize(), fileSize);
        long most = Math.min(MAX_FILE, packed * Unpacking.MOST_PER_BYTE);
        if (size < 0 || size > most) {
            throw Refusal.of("data.cut", name, size, most);
        }
        try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            Tensor tensor = Npy.decode(Unpacking.deflated(in, packed, name), name, shape);
            if (in.getChecksum().getValue() != entry.getCrc()) {
                throw Refusal.of("data.packed", name);
            }
            return tensor;
        }
    }

    private static <T> T zipped(Path path, Use<T> use) {
        return Bytes.open(path, file -> {
            if (file.size() > MAX_FILE) {
                throw Refusal.of("in.large", path, MAX_FILE >> 20);
            }
            ZipEnd.check(file, path.toString());
            try (ZipFile zip = new ZipFile(path.toFile())) {
                return use.of(zip);
            } catch (ZipException | EOFException | IllegalArgumentException e) {
                // The directory of a damaged archive may name what is no text.
                throw new Refusal(Sentence.of("data.packed", path), e);
            }
        });
    }
}
