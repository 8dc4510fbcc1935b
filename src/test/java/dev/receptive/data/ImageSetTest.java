package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageSetTest {

    private static final Path MNIST = Path.of("assets", "mnist");

    private final Path folder;

    ImageSetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void mnistIsWhole() {
        ImageSet mnist = ImageSet.mnist();

        assertThat(mnist.training()).hasToString("60000 × 28×28 → 10");
        assertThat(mnist.test()).hasToString("10000 × 28×28 → 10");
        assertThat(mnist.classes()).isEqualTo(10);
    }

    @Test
    void theBundledSetIsTheOneInTheFolder() {
        ImageSet bundled = ImageSet.mnist();
        ImageSet opened = ImageSet.open(MNIST);

        assertThat(opened.test().images(0, 10_000)).isEqualTo(bundled.test().images(0, 10_000));
        assertThat(opened.training().images(59_000, 60_000))
                .isEqualTo(bundled.training().images(59_000, 60_000));
    }

    /** The bundled pictures were taken from the set by hand. */
    @ParameterizedTest
    @CsvSource({
        "0, 5280", "1, 7019", "2, 8683", "3, 5328", "4, 8743", "5, 6282", "6, 6094", "7, 5576", "8, 2614", "9, 7347"
    })
    void theBundledDigitsAreInTheTestSet(int digit, int index) {
        LabelledImages test = ImageSet.open(MNIST).test();
        float[] levels = Pictures.digit(digit).toArray();
        for (int i = 0; i < levels.length; i++) {
            levels[i] /= 255;
        }

        assertThat(test.label(index)).isEqualTo(digit);
        assertThat(test.images(index, index + 1)).isEqualTo(Tensor.of(Shape.of(1, 1, 28, 28), levels));
    }

    @ParameterizedTest
    @CsvSource({
        "train-images-idx3-ubyte, 6bbc9ace898e44ae57da46a324031adb",
        "train-labels-idx1-ubyte, a25bea736e30d166cdddb491f175f624",
        "t10k-images-idx3-ubyte,  2646ac647ad5339dbf082846283269ea",
        "t10k-labels-idx1-ubyte,  27ae3e4e09519cfbb04c329615203637",
    })
    void theBundledFilesAreUnchanged(String file, String md5) throws IOException, NoSuchAlgorithmException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(MNIST.resolve(file + ".gz")))) {
            byte[] digest = MessageDigest.getInstance("MD5").digest(in.readAllBytes());

            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(md5);
        }
        assertThat(MNIST.resolve("README.md")).content().contains(file + ".gz", md5);
    }

    @Test
    void filesMayBeNamedWithDotsAndNeedNoGzip() throws IOException {
        set(
                "train-images.idx3-ubyte",
                "train-labels.idx1-ubyte.gz",
                "t10k-images-idx3-ubyte.gz",
                "t10k-labels.idx1-ubyte");

        ImageSet set = ImageSet.open(folder);

        assertThat(set.training()).hasToString("2 × 2×3 → 8");
        assertThat(set.training().label(1)).isEqualTo(7);
        assertThat(set.classes()).isEqualTo(8);
    }

    @Test
    void aBatchIsWhatItsImagesAre() throws IOException {
        set("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");
        LabelledImages images = ImageSet.open(folder).training();
        float[] batch = new float[3 * 6];
        int[] labels = new int[3];

        images.copy(new int[] {9, 1, 0, 1, 9}, 1, 3, batch);
        images.copyLabels(new int[] {9, 1, 0, 1, 9}, 1, 3, labels);

        float[] both = images.images(0, 2).toArray();
        assertThat(both).startsWith(0, 1 / 255f, 2 / 255f).endsWith(254 / 255f, 1);
        float[] second = images.images(1, 2).toArray();
        assertThat(batch).startsWith(second).endsWith(second);
        assertThat(Arrays.copyOfRange(batch, 6, 12))
                .isEqualTo(images.images(0, 1).toArray());
        assertThat(labels).containsExactly(7, 0, 7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> images.images(1, 3))
                .withMessage("images: 1 to 3 is no range of 2 images");
    }

    @Test
    void aFolderNamedLikeAFileIsPassedOver() throws IOException {
        set(
                "train-images-idx3-ubyte.gz",
                "train-labels-idx1-ubyte",
                "t10k-images-idx3-ubyte",
                "t10k-labels.idx1-ubyte.gz");
        Files.createDirectory(folder.resolve("train-images-idx3-ubyte"));
        Files.createDirectory(folder.resolve("t10k-labels-idx1-ubyte"));

        assertThat(ImageSet.open(folder).training()).hasToString("2 × 2×3 → 8");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        refused(file, file + " is not a folder; a folder with a data set is needed here.");
        Files.createFile(folder.resolve("t10k-labels.idx1-ubyte"));
        refused(
                folder,
                "In the folder " + folder
                        + ", there is no file train-images-idx3-ubyte, neither as it is nor with .gz.");
    }

    @Test
    void filesThatDoNotFitEachOtherAreRefused() throws IOException {
        String[] names = {
            "train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"
        };
        set(names);
        Path images = folder.resolve(names[0]);
        Path labels = folder.resolve(names[1]);

        Files.write(labels, IdxTest.idx(0x08, new int[] {3}, 1, 2, 3));
        refused(folder, images + " holds 2 images, but " + labels + " holds 3 labels.");

        Files.write(labels, IdxTest.IMAGES);
        refused(folder, labels + " must hold labels, U8 [count], not U8 [2, 2, 3].");

        Files.write(labels, IdxTest.idx(0x08, new int[] {2}, 0, 7));
        Files.write(images, IdxTest.idx(0x09, new int[] {2, 1, 1}, 1, 2));
        refused(folder, images + " must hold images, U8 [count, height, width], not I8 [2, 1, 1].");

        Files.write(images, IdxTest.idx(0x08, new int[] {2, 1, 1}, 1, 2));
        refused(folder, folder + " does not fit together: training images are 1 × 1, test images 2 × 3.");
    }

    @Test
    void aLabelThatNothingTeachesIsRefused() throws IOException {
        set("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");
        Path labels = Files.write(folder.resolve("t10k-labels-idx1-ubyte"), IdxTest.idx(0x08, new int[] {2}, 7, 8));

        refused(folder, labels + " holds the label 8 at image 1; the classes are 0 to 7.");
    }

    @Test
    void classesAreCalledByTheirNumbersOrAsAFileSays() throws IOException {
        set("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");

        assertThat(ImageSet.open(folder).names()).containsExactly("0", "1", "2", "3", "4", "5", "6", "7");

        Path names = folder.resolve("classes.txt");
        Files.writeString(names, "\uFEFFtop\r\ntrouser \r\npullover\ndress\ncoat\nsandal\nshirt\n\u978b\nbag\n\n");
        assertThat(ImageSet.open(folder).names())
                .containsExactly("top", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "\u978b", "bag");
        assertThat(ImageSet.open(folder).classes()).isEqualTo(9);

        Files.writeString(names, "a\nb\n");
        refused(
                folder,
                folder.resolve("train-labels-idx1-ubyte") + " holds the label 7 at image 1; the classes are 0 to 1.");
    }

    @Test
    void namesThatAreNoneAreRefused() throws IOException {
        set("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");
        Path names = folder.resolve("classes.txt");

        Files.writeString(names, "\n");
        refused(folder, names + ": the name on line 1 has 0 letters; it can have 1 to 80.");
        Files.writeString(names, "a\n\nb");
        refused(folder, names + ": the name on line 2 has 0 letters; it can have 1 to 80.");
        Files.writeString(names, "a\n" + "b".repeat(81));
        refused(folder, names + ": the name on line 2 has 81 letters; it can have 1 to 80.");
        Files.writeString(names, "bag\nboot\nbag");
        refused(folder, names + " has the same name on lines 1 and 3: bag.");
        Files.writeString(names, "x\n".repeat(257));
        refused(folder, names + " names 257 classes; it can be 256 at most.");
        Files.write(names, new byte[] {'a', (byte) 0xFF});
        refused(folder, names + " is not a text in UTF-8.");
    }

    private void set(String... names) throws IOException {
        for (int i = 0; i < names.length; i++) {
            byte[] bytes = i % 2 == 0 ? IdxTest.IMAGES : IdxTest.idx(0x08, new int[] {2}, 0, 7);
            Files.write(folder.resolve(names[i]), names[i].endsWith(".gz") ? IdxTest.gzip(bytes) : bytes);
        }
    }

    private static void refused(Path folder, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ImageSet.open(folder))
                .withMessage(sentence);
    }
}
