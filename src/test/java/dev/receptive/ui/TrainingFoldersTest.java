package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.IdxFiles;
import dev.receptive.bench.Experiment;
import dev.receptive.figure.Spot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders to learn from, opened in the window: small ones are learned from, and what is wrong with others is said where training is started. */
@Tag("thorough")
class TrainingFoldersTest extends WindowOnDigits {

    private static final Spot WEIGHT = new Spot("kernel", 0, 2, 2);

    @TempDir
    Path images;

    @BeforeEach
    void planned() {
        example("learn");
    }

    private void learnFrom(Path folder) {
        open.run(() -> open.window.files().open(folder));
        assertThat(((Button) open.find("network-train-folder")).getText())
                .isEqualTo(String.valueOf(folder.getFileName()));
    }

    /** Starts it, and gives what is said instead of learning. */
    private String refused() {
        Experiment before = open.fx(() -> open.session.model().state().experiment());
        fire("job-train-batch");
        Label problem = (Label) open.find("job-train-problem");
        open.until(problem::isVisible);
        open.fx(() -> true);
        assertThat(open.<Experiment>fx(() -> open.session.model().state().experiment()))
                .as("the network as it was")
                .isEqualTo(before);
        assertThat(scene()).as("nothing was learned").doesNotContain("loss:raw");
        return problem.getText();
    }

    private Path idx(String name, int side, int training, int test) throws IOException {
        return IdxFiles.write(images.resolve(name), side, training, test);
    }

    private static void picture(Path path, int level) throws IOException {
        Files.createDirectories(path.getParent());
        BufferedImage image = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 4; y < 24; y++) {
            image.getRaster().setSample(14, y, 0, level);
        }
        ImageIO.write(image, "png", path.toFile());
    }

    private Path pictures(String... classes) throws IOException {
        Path folder = images.resolve("pictures");
        for (int i = 0; i < classes.length; i++) {
            for (int n = 0; n < 5; n++) {
                picture(folder.resolve(classes[i]).resolve(n + ".png"), 60 + 20 * i + n);
            }
        }
        return folder;
    }

    private static void cut(Path file, long bytes) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(bytes);
        }
    }

    private static void set(Path file, int at, int value) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] = (byte) value;
        Files.write(file, bytes);
    }

    @Test
    void aSmallOneIsLearnedFromAndItsTestImagesComeBefore() throws IOException {
        learnFrom(idx("three", 28, 30, 9));
        fire("job-train-epoch");
        open.until(() -> scene().contains("confusion:frame"));
        assertThat(scene()).contains("Batch 1 of 1", "Epoch 1 of 5");

        int answer = IntStream.range(0, 10)
                .filter(named -> value(cell(named)) > 0)
                .findFirst()
                .orElseThrow();
        open.click(cell(answer));
        assertThat(value(drawn(2, 2))).as("a bright third above").isGreaterThan(170);
        fire("network-train-image");
        assertThat(value(drawn(14, 2))).as("the next one").isGreaterThan(170);
        assertThat(value(new Spot("input", 0, 14, 2)))
                .as("as it is, not prepared as a digit")
                .isGreaterThan(0.6f);
    }

    /** Images of the first class that are called so. */
    private static Spot cell(int answer) {
        return new Spot("confusion", 0, 0, answer);
    }

    @Test
    void namesOfFoldersAreTheClasses() throws IOException {
        learnFrom(pictures("ant", "bee", "cat", "dog", "eel", "fox", "gnu", "hen", "ibis", "jay with a long name"));
        fire("job-train-epoch");
        open.until(() -> scene().contains("confusion:frame"));
        assertThat(scene()).contains("ibis", "jay with a l").doesNotContain("jay with a long");
    }

    @Test
    void whatIsCutIsSaid() throws IOException {
        Path folder = idx("cut", 28, 30, 9);
        cut(folder.resolve("train-images-idx3-ubyte"), 2000);
        float before = value(WEIGHT);
        learnFrom(folder);
        assertThat(refused()).contains("train-images-idx3-ubyte");
        open.run(() -> open.session.model().undo());
        assertThat(value(WEIGHT)).as("what it knew before").isEqualTo(before);
    }

    @Test
    void labelsThatDoNotFitAreSaid() throws IOException {
        Path folder = idx("labels", 28, 30, 9);
        set(folder.resolve("t10k-labels-idx1-ubyte"), 8 + 4, 200);
        learnFrom(folder);
        assertThat(refused()).contains("t10k-labels-idx1-ubyte", "200");
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        Path folder = idx("missing", 28, 30, 9);
        Files.delete(folder.resolve("t10k-images-idx3-ubyte"));
        learnFrom(folder);
        assertThat(refused()).contains("t10k-images-idx3-ubyte");
    }

    @Test
    void imagesOfAnotherSizeAreSaid() throws IOException {
        learnFrom(idx("small", 8, 30, 9));
        assertThat(refused()).contains("8 × 8 pixels", "28 × 28");
    }

    @Test
    void moreClassesThanUnitsAreSaid() throws IOException {
        learnFrom(pictures("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"));
        assertThat(refused()).contains("11 classes", "10 units");
    }

    @Test
    void whatClaimsToBeEnormousIsRefusedUnread() throws IOException {
        Path folder = idx("huge", 28, 30, 9);
        set(folder.resolve("train-images-idx3-ubyte"), 4, 0x7f);
        learnFrom(folder);
        assertThat(refused()).contains("train-images-idx3-ubyte");
    }

    @Test
    void whatIsNoPictureIsSaid() throws IOException {
        Path folder = pictures("a", "b");
        Files.writeString(folder.resolve("a").resolve("2.png"), "no picture");
        learnFrom(folder);
        assertThat(refused()).contains("2.png");
    }

    @Test
    void aFolderWithNothingInItIsSaidAndAGoodOneHelps() throws IOException {
        learnFrom(Files.createDirectories(images.resolve("empty")));
        assertThat(refused()).contains("holds no data set");
        learnFrom(idx("good", 28, 30, 9));
        fire("network-train-restart");
        fire("job-train-batch");
        open.until(() -> scene().contains("Batch 1 of 1"));
        assertThat(open.find("job-train-problem").isVisible()).isFalse();
    }
}
