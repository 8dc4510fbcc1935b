package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Images to learn from and images to be tested on, as in MNIST (Y. LeCun, C. Cortes, C. J. C. Burges) and in
 * Fashion-MNIST (H. Xiao, K. Rasul, R. Vollgraf, arXiv:1708.07747), which have the same four files.
 *
 * @param training 60,000 in both
 * @param test 10,000 in both; of the same size as the training images
 */
public record ImageSet(LabelledImages training, LabelledImages test) {

    private static final String BUNDLED = "/assets/mnist/";
    private static final String IMAGES = "-images-idx3-ubyte";
    private static final String LABELS = "-labels-idx1-ubyte";

    /**
     * The set in a folder that holds {@code train-images-idx3-ubyte}, {@code train-labels-idx1-ubyte},
     * {@code t10k-images-idx3-ubyte} and {@code t10k-labels-idx1-ubyte}; each may have a dot before {@code idx} and may
     * end in {@code .gz}.
     *
     * @throws Refusal if it is no folder, a file is missing or damaged, or they do not fit each other
     */
    public static ImageSet open(Path folder) {
        List<Path> files = files(folder);
        LabelledImages training = part(files.get(0), files.get(1));
        LabelledImages test = part(files.get(2), files.get(3));
        if (training.height() != test.height() || training.width() != test.width()) {
            throw Refusal.of("set.sizes", folder, training.height(), training.width(), test.height(), test.width());
        }
        return new ImageSet(training, test);
    }

    /** The four files that {@link #open} reads. */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.of("set.folder", folder);
        }
        return List.of("train" + IMAGES, "train" + LABELS, "t10k" + IMAGES, "t10k" + LABELS).stream()
                .map(name -> find(folder, name))
                .toList();
    }

    /** MNIST, from the program itself: no file is needed. */
    public static ImageSet mnist() {
        return new ImageSet(bundled("train"), bundled("t10k"));
    }

    /** The 10,000 images of MNIST that nothing is learned from, from the program itself; read when they are first asked for. */
    public static LabelledImages mnistTest() {
        return Test.IMAGES;
    }

    private static final class Test {

        private static final LabelledImages IMAGES = bundled("t10k");

        private Test() {}
    }

    /** How many labels there are: the greatest and one more. */
    public int classes() {
        return Math.max(training.classes(), test.classes());
    }

    private static LabelledImages part(Path images, Path labels) {
        return LabelledImages.of(Idx.read(images), images.toString(), Idx.read(labels), labels.toString());
    }

    private static Path find(Path folder, String name) {
        String dotted = name.replace("-idx", ".idx");
        return List.of(name, name + ".gz", dotted, dotted + ".gz").stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> Refusal.of("set.missing", folder, name));
    }

    private static LabelledImages bundled(String part) {
        String images = BUNDLED + part + IMAGES + ".gz";
        String labels = BUNDLED + part + LABELS + ".gz";
        return LabelledImages.of(
                Idx.decode(Bytes.bundled(images), images), images, Idx.decode(Bytes.bundled(labels), labels), labels);
    }
}
