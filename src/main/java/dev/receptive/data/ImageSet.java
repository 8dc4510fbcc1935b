package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.List;

/**
 * Images to learn from and images to be tested on, as in MNIST (Y. LeCun, C. Cortes, C. J. C. Burges) and in
 * Fashion-MNIST (H. Xiao, K. Rasul, R. Vollgraf, arXiv:1708.07747), which have the same four files, or from folders of
 * pictures.
 *
 * @param training 60,000 in both
 * @param test 10,000 in both; of the same size as the training images
 * @param names what the classes are called, in the order of the labels
 */
public record ImageSet(LabelledImages training, LabelledImages test, List<String> names) {

    private static final String BUNDLED = "/assets/mnist/";

    /**
     * @throws IllegalArgumentException if a label has no name
     */
    public ImageSet {
        names = List.copyOf(names);
        int classes = Math.max(training.classes(), test.classes());
        if (names.size() < classes) {
            throw new IllegalArgumentException("image set: " + names.size() + " names for " + classes + " classes");
        }
    }

    /**
     * The set in a folder, without anybody who watches; as {@link #open(Path, ReadingProgress)} otherwise.
     *
     * @throws Refusal if it is no folder, a file is missing or damaged, they are too much, or they do not fit each other
     */
    public static ImageSet open(Path folder) {
        return open(folder, ReadingProgress.UNSEEN);
    }

    /**
     * The set in a folder. Either the folder holds {@code train-images-idx3-ubyte}, {@code train-labels-idx1-ubyte},
     * {@code t10k-images-idx3-ubyte} and {@code t10k-labels-idx1-ubyte}, each perhaps with a dot before {@code idx} and
     * perhaps ending in {@code .gz}, and perhaps {@code classes.txt} with the name of a class on each line; the images are
     * of any one size, and without names the classes are called by their numbers.
     *
     * <p>Or it holds a folder of pictures (PNG, JPEG, GIF, BMP) for each class, or such folders under {@code train} and
     * under {@code test}; without these, every fifth picture of a class, by name, is to test with. The folders are the
     * classes, sorted by name. Each picture becomes grey, 28×28 ({@link SmallPicture}). There can be 2 to 100 classes and
     * 100,000 files, of 1 GB and four thousand million pixels in all. Hidden files are passed over, and so are files
     * whose names are no picture's.
     *
     * @throws Refusal if it is no folder, a file is missing or damaged, they are too much, or they do not fit each other
     */
    public static ImageSet open(Path folder, ReadingProgress progress) {
        return SetSource.in(folder).read(progress);
    }

    /**
     * The files that {@link #open} reads.
     *
     * @throws Refusal if it is no folder, or what is in it is no set, as far as names tell
     */
    public static List<Path> files(Path folder) {
        return SetSource.in(folder).files();
    }

    /** MNIST, from the program itself: no file is needed. */
    public static ImageSet mnist() {
        LabelledImages training = bundled("train");
        return new ImageSet(training, mnistTest(), ClassNames.numbered(training.classes()));
    }

    /** The 10,000 images of MNIST that nothing is learned from, from the program itself; read when they are first asked for. */
    public static LabelledImages mnistTest() {
        return Test.IMAGES;
    }

    private static final class Test {

        private static final LabelledImages IMAGES = bundled("t10k");

        private Test() {}
    }

    /** How many classes there are; a part may lack some. */
    public int classes() {
        return names.size();
    }

    private static LabelledImages bundled(String part) {
        String images = BUNDLED + part + FourFiles.IMAGES + ".gz";
        String labels = BUNDLED + part + FourFiles.LABELS + ".gz";
        return LabelledImages.of(
                Idx.decode(Bytes.bundled(images), images), images, Idx.decode(Bytes.bundled(labels), labels), labels);
    }
}
