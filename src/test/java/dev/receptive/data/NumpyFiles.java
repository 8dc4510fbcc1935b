package dev.receptive.data;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files as NumPy writes them, for tests. */
public final class NumpyFiles {

    private NumpyFiles() {}

    /** Float32 that counts from 0 on, over so many axes. */
    public static Path counting(Path file, int... sizes) {
        float[] numbers = new float[Shape.of(sizes).count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        return of(file, numbers, sizes);
    }

    /** Float32. */
    public static Path of(Path file, float[] numbers, int... sizes) {
        Npy.write(file, Tensor.of(Shape.of(sizes), numbers));
        return file;
    }

    /**
     * Any array of version 1.
     *
     * @param entries of the header but the order: {@code 'descr': '<f4', 'shape': (2,)}
     * @param values the bytes of the numbers in hexadecimal digits
     */
    public static Path raw(Path file, String entries, boolean fortran, String values) {
        String header = "{" + entries + ", 'fortran_order': " + (fortran ? "True" : "False") + ", }";
        return written(file, NpyTest.npy(1, header, values));
    }

    /** An .npz file of files that are there, by their names. */
    public static Path zip(Path file, Path... arrays) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Path array : arrays) {
                zip.putNextEntry(new ZipEntry(String.valueOf(array.getFileName())));
                zip.write(Files.readAllBytes(array));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without its last bytes. */
    public static Path cut(Path file, int bytes) {
        try {
            byte[] all = Files.readAllBytes(file);
            return written(file, Arrays.copyOf(all, all.length - bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path written(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
