package dev.receptive.data;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One array as NumPy keeps it: that of an .npy file, or one of an .npz file.
 *
 * @param member what it is called in an .npz file; nothing in an .npy file, which holds one
 */
public record NumpyArray(Path path, Optional<String> member) {

    private static final int MOST_LISTED = 8;

    /** The array of an .npy file. */
    public static NumpyArray inNpy(Path path) {
        return new NumpyArray(path, Optional.empty());
    }

    /** One array of an .npz file by its name. */
    public static NumpyArray inNpz(Path path, String name) {
        return new NumpyArray(path, Optional.of(name));
    }

    /**
     * The array of an .npz file that holds one.
     *
     * @throws Refusal if it holds several, or cannot be read
     */
    public static NumpyArray onlyOf(Path path) {
        Set<String> names = Npz.open(path).names();
        String first = names.iterator().next();
        if (names.size() > 1) {
            throw Refusal.of("npz.several", path, names.size(), listed(names), "array: " + Quoted.brief(first));
        }
        return inNpz(path, first);
    }

    /**
     * The array of a file of either kind, as its name says.
     *
     * @throws Refusal if it holds several, or cannot be read
     */
    public static NumpyArray in(Path path) {
        return isNpz(path) ? onlyOf(path) : inNpy(path);
    }

    /**
     * All arrays of a file of either kind, in the order of the file; at least one.
     *
     * @throws Refusal if it cannot be read, or holds none
     */
    public static List<NumpyArray> allOf(Path path) {
        return isNpz(path)
                ? Npz.open(path).names().stream().map(name -> inNpz(path, name)).toList()
                : List.of(inNpy(path));
    }

    private static boolean isNpz(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".npz");
    }

    private static String listed(Set<String> names) {
        String first = String.join(
                ", ", names.stream().limit(MOST_LISTED).map(Quoted::brief).toList());
        return names.size() > MOST_LISTED ? first + ", …" : first;
    }

    /**
     * Its numbers, row-major.
     *
     * @param shape is told the size of each axis before any number is read; what it refuses is not read
     * @throws Refusal if the file cannot be read, is damaged, or holds what float32 cannot show
     */
    public Tensor read(Consumer<List<Long>> shape) {
        return member.map(name -> Npz.open(path).tensor(name, shape)).orElseGet(() -> Npy.read(path, shape));
    }

    /** As sentences name it. */
    @Override
    public String toString() {
        return member.map(name -> Quoted.in(path.toString(), name)).orElseGet(path::toString);
    }
}
