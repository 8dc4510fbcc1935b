package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Large files, real and pretended, in a program that has 64 MB: each is read or refused, and memory suffices. */
class SmallMemoryTest {

    private final Path folder;

    SmallMemoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    @Timeout(60)
    void aLargeFileIsReadInPartsOrRefusedByItsSize() throws IOException {
        BufferedImage grey = new BufferedImage(8000, 6000, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(grey, "png", folder.resolve("48-million-pixels.png").toFile());
        byte[] deep = Arrays.copyOf(BadPicturesTest.headerOnly(7000, 7000, 16), 1 << 19);
        ByteBuffer.wrap(deep).putInt(33, deep.length - 33 - 12);
        Files.write(folder.resolve("deep.png"), deep);
        array("16-mb", 4 << 20, false);
        array("80-mb", 20 << 20, false);
        array("bomb", 80 << 20, true);

        assertThat(said("48-million-pixels.png", "deep.png", "16-mb.npy", "80-mb.npy", "bomb.npz")
                        .replaceAll("has \\d+ MB", "has … MB"))
                .isEqualToNormalizingNewlines("""
                48-million-pixels.png 196608
                deep.png needs 373 MB of memory, and Java has … MB in all; give it more (-Xmx), or take something smaller.
                16-mb.npy 4194304
                80-mb.npy needs 80 MB of memory, and Java has … MB in all; give it more (-Xmx), or take something smaller.
                bomb.npz [a] would unpack from %,d to 335,544,320 bytes; what grows more than 100-fold is not unpacked. \
                Save it without compression.
                """.formatted(packed(folder.resolve("bomb.npz"))));
    }

    private static long packed(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.getEntry("a.npy").getCompressedSize();
        }
    }

    /** Zeros, as numpy.save or numpy.savez_compressed writes them. */
    private void array(String name, int count, boolean packed) throws IOException {
        byte[] header = NpyTest.npy(1, "{'descr': '<f4', 'fortran_order': True, 'shape': (" + count + ",), }", "");
        try (OutputStream file = Files.newOutputStream(folder.resolve(name + (packed ? ".npz" : ".npy")));
                OutputStream out = packed ? new ZipOutputStream(file) : file) {
            if (out instanceof ZipOutputStream zip) {
                zip.putNextEntry(new ZipEntry("a.npy"));
            }
            out.write(header);
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 4 * (count >> 20); i++) {
                out.write(megabyte);
            }
        }
    }

    private String said(String... names) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                Reader.class.getName());
        program.command().addAll(List.of(names));
        Process process =
                program.directory(folder.toFile()).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** With nothing relative in it: the program runs in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The program that has so little: it reads the files that it is given. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] names) {
            for (String name : names) {
                System.out.println(said(name));
            }
        }

        private static String said(String name) {
            Path path = Path.of(name);
            try {
                return name + " " + tensor(path).shape().count();
            } catch (Refusal e) {
                return e.sentence().toString();
            }
        }

        private static Tensor tensor(Path path) {
            String name = path.toString();
            if (name.endsWith("png")) {
                return Pictures.grey(path);
            }
            return name.endsWith("npz") ? Npz.open(path).tensor("a") : Npy.read(path);
        }
    }
}
