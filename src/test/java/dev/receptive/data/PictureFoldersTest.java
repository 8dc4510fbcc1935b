package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data set that is a folder of pictures for each class. */
class PictureFoldersTest {

    private final Path folder;

    PictureFoldersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** The level of each image, which all its pixels have, and its label. */
    private static List<String> seen(LabelledImages images) {
        return IntStream.range(0, images.count())
                .mapToObj(i -> (int) images.levels(i).at(400) + " → " + images.label(i))
                .toList();
    }

    @Test
    void theFoldersAreTheClassesAndEveryFifthPictureIsForTesting() throws IOException {
        PictureFiles.of(folder.resolve("dog"), 11, 100);
        PictureFiles.of(folder.resolve("cat"), 3, 50);

        ImageSet set = ImageSet.open(folder);

        assertThat(set.names()).containsExactly("cat", "dog");
        assertThat(set.classes()).isEqualTo(2);
        assertThat(set.training()).hasToString("12 × 28×28 → 2");
        assertThat(seen(set.training()))
                .containsExactly(
                        "51 → 0", "52 → 0", "53 → 0", "101 → 1", "102 → 1", "103 → 1", "104 → 1", "106 → 1", "107 → 1",
                        "108 → 1", "109 → 1", "111 → 1");
        assertThat(seen(set.test())).containsExactly("105 → 1", "110 → 1");
    }

    @Test
    void picturesToTestWithCanHaveFoldersOfTheirOwn() throws IOException {
        PictureFiles.of(folder.resolve("train").resolve("a"), 6, 10);
        PictureFiles.of(folder.resolve("train").resolve("b"), 1, 20);
        PictureFiles.of(folder.resolve("train").resolve("c"), 1, 30);
        PictureFiles.of(folder.resolve("test").resolve("c"), 2, 40);
        PictureFiles.of(folder.resolve("valid").resolve("x"), 2, 40);

        ImageSet set = ImageSet.open(folder);

        assertThat(set.names()).containsExactly("a", "b", "c");
        assertThat(seen(set.training())).hasSize(8).startsWith("11 → 0").endsWith("21 → 1", "31 → 2");
        assertThat(seen(set.test())).containsExactly("41 → 2", "42 → 2");
    }

    @Test
    void aClassMayBeCalledTrain() throws IOException {
        PictureFiles.of(folder.resolve("train"), 5, 10);
        PictureFiles.of(folder.resolve("plane"), 1, 20);

        assertThat(ImageSet.open(folder).names()).containsExactly("plane", "train");
    }

    @Test
    void everyKindOfPictureIsRead() throws IOException {
        PictureFiles.grey(folder.resolve("a").resolve("1.PNG"), 9, 9, 10);
        PictureFiles.grey(folder.resolve("a").resolve("2.jpg"), 9, 9, 20);
        PictureFiles.grey(folder.resolve("a").resolve("3.gif"), 9, 9, 30);
        PictureFiles.grey(folder.resolve("a").resolve("4.bmp"), 9, 9, 40);
        PictureFiles.grey(folder.resolve("a").resolve("5.jpeg"), 9, 9, 50);
        PictureFiles.of(folder.resolve("b"), 1, 90);

        ImageSet set = ImageSet.open(folder);

        assertThat(seen(set.training())).containsExactly("10 → 0", "20 → 0", "30 → 0", "40 → 0", "91 → 1");
        assertThat(seen(set.test())).containsExactly("50 → 0");
    }

    @Test
    void whatIsHiddenOrNoPictureIsPassedOver() throws IOException {
        PictureFiles.of(folder.resolve("a"), 5, 10);
        PictureFiles.of(folder.resolve("b"), 5, 20);
        Files.writeString(folder.resolve("a").resolve(".hidden.png"), "no picture");
        Files.writeString(folder.resolve("a").resolve("notes.txt"), "no picture");
        Files.writeString(folder.resolve("a").resolve("png"), "no dot");
        Files.createDirectory(folder.resolve("a").resolve(".thumbnails"));
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve("README.md"), "where they come from");

        ImageSet set = ImageSet.open(folder);

        assertThat(set.training().count() + set.test().count()).isEqualTo(10);
        assertThat(set.names()).containsExactly("a", "b");
        assertThat(ImageSet.files(folder))
                .hasSize(10)
                .contains(folder.resolve("b").resolve("05.png"));
    }

    @Test
    void linksToFoldersAreFollowedButGoNowhereInRings(@TempDir Path elsewhere) throws IOException {
        PictureFiles.of(elsewhere.resolve("a"), 5, 10);
        PictureFiles.of(folder.resolve("b"), 5, 20);
        Files.createSymbolicLink(folder.resolve("a"), elsewhere.resolve("a"));

        assertThat(ImageSet.open(folder).names()).containsExactly("a", "b");

        Path ring = Files.createSymbolicLink(folder.resolve("c"), folder);
        assertThatThrownBy(() -> ImageSet.open(folder))
                .hasMessage(ring.resolve("a")
                        + " is a folder within the class c: all pictures of a class need to be in one folder.");
    }

    @Test
    void whoWaitsIsToldAndMayEndIt() throws IOException {
        PictureFiles.of(folder.resolve("a"), 5, 10);
        PictureFiles.of(folder.resolve("b"), 1, 20);
        List<String> told = new ArrayList<>();

        ImageSet.open(folder, (done, of) -> told.add(done + "/" + of));

        assertThat(told).containsExactly("0/6", "1/6", "2/6", "3/6", "4/6", "5/6", "6/6");
        assertThatThrownBy(() -> ImageSet.open(folder, (done, of) -> {
                    if (done == 2) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }
}
