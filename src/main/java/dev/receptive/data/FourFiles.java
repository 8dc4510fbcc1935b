package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A set in MNIST's four files, each of which may have a dot before {@code idx} and may end in {@code .gz}, perhaps with the
 * names of its classes beside them, in {@code classes.txt}.
 *
 * @param folder where they are
 * @param files in the order of their {@link #NAMES}
 */
record FourFiles(Path folder, List<Path> files) implements SetSource {

    static final String IMAGES = "-images-idx3-ubyte";
    static final String LABELS = "-labels-idx1-ubyte";

    private static final List<String> NAMES =
            List.of("train" + IMAGES, "train" + LABELS, "t10k" + IMAGES, "t10k" + LABELS);

    private static final String CLASSES = "classes.txt";

    /** One of the files, if there is any. */
    static Optional<Path> first(Path folder) {
        return NAMES.stream().flatMap(name -> find(folder, name).stream()).findFirst();
    }

    /**
     * All of the files.
     *
     * @throws Refusal if one is missing
     */
    static FourFiles in(Path folder) {
        List<Path> files = NAMES.stream()
                .map(name -> find(folder, name).orElseThrow(() -> Refusal.of("set.missing", folder, name)))
                .toList();
        return new FourFiles(folder, files);
    }

    private static Optional<Path> find(Path folder, String name) {
        String dotted = name.replace("-idx", ".idx");
        return Stream.of(name, name + ".gz", dotted, dotted + ".gz")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    @Override
    public ImageSet read(ReadingProgress progress) {
        LabelledImages training = part(files.get(0), files.get(1));
        LabelledImages test = part(files.get(2), files.get(3));
        if (training.height() != test.height() || training.width() != test.width()) {
            throw Refusal.of("set.sizes", folder, training.height(), training.width(), test.height(), test.width());
        }
        Path classes = folder.resolve(CLASSES);
        List<String> names = Files.exists(classes) ? ClassNames.read(classes) : ClassNames.numbered(training.classes());
        check(training, files.get(1), names.size());
        check(test, files.get(3), names.size());
        return new ImageSet(training, test, names);
    }

    private static LabelledImages part(Path images, Path labels) {
        return LabelledImages.of(Idx.read(images), images.toString(), Idx.read(labels), labels.toString());
    }

    /** What is tested must be among what is learned, and have a name. */
    private static void check(LabelledImages part, Path labels, int classes) {
        for (int i = 0; i < part.count(); i++) {
            if (part.label(i) >= classes) {
                throw Refusal.of("set.label", labels, part.label(i), i, classes - 1);
            }
        }
    }
}
