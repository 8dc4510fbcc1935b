package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.words.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are no data set are refused in a sentence that names the place. */
class PictureFolderRefusalTest {

    private final Path folder;

    PictureFolderRefusalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> ImageSet.open(folder))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    private void twoClasses() throws IOException {
        PictureFiles.of(folder.resolve("a"), 5, 10);
        PictureFiles.of(folder.resolve("b"), 5, 20);
    }

    @Test
    void aFolderWithNothingInIt() {
        refused(folder
                + " holds no data set: neither the four files of one, such as train-images-idx3-ubyte, nor a folder of "
                + "pictures for each class.");
    }

    @Test
    void picturesThatAreInNoClass() throws IOException {
        Path loose = PictureFiles.grey(folder.resolve("1.png"), 3, 3, 9);

        refused(loose + " is in no class: each picture needs to be in the folder of its class.");

        twoClasses();
        refused(loose + " is in no class: each picture needs to be in the folder of its class.");
    }

    @Test
    void oneClassOrTooMany() throws IOException {
        PictureFiles.of(folder.resolve("a"), 5, 10);

        refused("The number of classes in " + folder + " is 1; it can be 2 to 100.");

        for (int i = 0; i < 100; i++) {
            Files.createDirectory(folder.resolve("b" + i));
        }
        refused("The number of classes in " + folder + " is 101; it can be 2 to 100.");
    }

    @Test
    void aClassWithoutPictures() throws IOException {
        twoClasses();
        Path empty = Files.createDirectory(folder.resolve("c"));
        Files.writeString(empty.resolve("notes.txt"), "to be drawn");

        refused(empty + " holds no picture (PNG, JPEG, GIF or BMP): each class needs one at least.");
    }

    @Test
    void nothingToTestWith() throws IOException {
        PictureFiles.of(folder.resolve("a"), 4, 10);
        PictureFiles.of(folder.resolve("b"), 4, 20);

        refused(
                folder
                        + " leaves nothing to test with: of each class every 5th picture is for that, and no class has so many.");
    }

    @Test
    void onlyOneOfTheTwoParts() throws IOException {
        PictureFiles.of(folder.resolve("test").resolve("a"), 5, 10);

        refused(folder
                + " has a folder of pictures for each class in test, but none in train: both are needed, or neither.");

        Files.createDirectory(folder.resolve("train"));
        refused(folder
                + " has a folder of pictures for each class in test, but none in train: both are needed, or neither.");
    }

    @Test
    void aClassThatIsOnlyTested() throws IOException {
        PictureFiles.of(folder.resolve("train").resolve("a"), 1, 10);
        PictureFiles.of(folder.resolve("train").resolve("b"), 1, 10);
        PictureFiles.of(folder.resolve("test").resolve("B"), 1, 10);

        refused(folder.resolve("test").resolve("B")
                + " holds pictures to test with, but there are none of this class to learn from in "
                + folder.resolve("train") + ".");
    }

    @Test
    void twoSetsInOneFolder() throws IOException {
        Files.write(folder.resolve("t10k-labels.idx1-ubyte.gz"), new byte[0]);
        twoClasses();

        refused(folder
                + " holds two data sets, a file t10k-labels.idx1-ubyte.gz and pictures in the folder a: keep only one of "
                + "them there.");
    }

    @Test
    void aFileThatIsNoPictureAndOneThatIsCut() throws IOException {
        twoClasses();
        Path cut = folder.resolve("b").resolve("03.png");
        byte[] whole = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        refused(cut + " is damaged or cut short: its picture cannot be read.");

        Path text = Files.writeString(folder.resolve("a").resolve("04.jpg"), "not a picture");
        refused(text + " is not a picture that can be opened; PNG, JPEG, GIF and BMP can.");

        Path other = Files.writeString(folder.resolve("a").resolve("03.webp"), "RIFF");
        refused(other + " is not a picture that can be opened; PNG, JPEG, GIF and BMP can.");
    }

    @Test
    void aLinkToNothing() throws IOException {
        twoClasses();
        Path link = Files.createSymbolicLink(folder.resolve("a").resolve("x.png"), folder.resolve("nothing"));

        refused("There is no file " + link + ".");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipe() throws IOException, InterruptedException {
        twoClasses();
        Path pipe = folder.resolve("a").resolve("x.png");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

        refused(pipe + " cannot be read.");
    }

    /** The files are holes: nothing of them is on the disk, and nothing of them is read. */
    @Test
    void moreBytesThanASetMayHave() throws IOException {
        twoClasses();
        for (int i = 0; i < 17; i++) {
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve("a").resolve(i + ".bmp").toFile(), "rw")) {
                file.setLength(63 << 20);
            }
        }

        refused("The pictures in " + folder + " have more than 1024 MB in all: take fewer or smaller ones.");
    }

    @Test
    void morePixelsThanASetMayHave() throws IOException {
        Path path = PictureFiles.grey(folder.resolve("a.png"), 2000, 1000, 9);
        PictureFolders.Labelled picture = new PictureFolders.Labelled(path, 0);

        new PictureReading(folder, 2, 4_000_000, ReadingProgress.UNSEEN).of(List.of(picture, picture));

        PictureReading reading = new PictureReading(folder, 3, 5_000_000, ReadingProgress.UNSEEN);
        assertThatThrownBy(() -> reading.of(List.of(picture, picture, picture)))
                .isInstanceOf(Refusal.class)
                .hasMessage("The pictures in " + folder
                        + " have more than 5 million pixels in all: take fewer or smaller ones.");
    }

    /** Hidden files count: however many there are, they are not walked through to the end. */
    @Test
    void moreFilesThanASetMayHave() throws IOException {
        FolderListing listing = new FolderListing(folder, 6);
        PictureFiles.of(folder.resolve("a"), 5, 10);
        listing.of(folder.resolve("a"));
        PictureFiles.of(folder.resolve("b"), 1, 10);
        Files.writeString(folder.resolve("b").resolve(".hidden"), "");

        assertThatThrownBy(() -> listing.of(folder.resolve("b")))
                .isInstanceOf(Refusal.class)
                .hasMessage(folder + " holds more than 6 files and folders; a data set cannot have more.");
    }
}
