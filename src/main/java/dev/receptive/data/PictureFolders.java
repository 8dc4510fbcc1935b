package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A set in folders of pictures, one for each class.
 *
 * @param folder that all are in
 * @param names of the classes, sorted
 * @param training the pictures to learn from, class by class
 * @param test the pictures to test with, class by class
 */
record PictureFolders(Path folder, List<String> names, List<Labelled> training, List<Labelled> test)
        implements SetSource {

    static final int MOST_CLASSES = 100;

    /** Of all pictures, packed: what a set of photographs, or a hundred thousand small pictures, takes. */
    static final int MOST_BYTES = 1 << 30;

    /** Of all pictures: a thousand million of them are decoded in a few ten seconds. */
    static final long MOST_PIXELS = 4_000_000_000L;

    /** Of so many pictures of a class, by name, the last is to test with. */
    private static final int EVERY = 5;

    private static final String TRAIN = "train";
    private static final String TEST = "test";

    /** A picture and the number of its class. */
    record Labelled(Path path, int label) {}

    /**
     * The folders in a folder.
     *
     * @throws Refusal if they are no set
     */
    static PictureFolders in(FolderListing.Contents top, FolderListing listing) {
        Optional<FolderListing.Contents> train = part(top, TRAIN, listing);
        Optional<FolderListing.Contents> test = part(top, TEST, listing);
        if (train.isPresent() && test.isPresent()) {
            return divided(top.path(), train.get(), test.get(), listing);
        }
        if (train.isPresent() || test.isPresent()) {
            throw Refusal.of(
                    "set.part", top.path(), train.isPresent() ? TRAIN : TEST, train.isPresent() ? TEST : TRAIN);
        }
        return undivided(top, listing);
    }

    /** A folder of this name that has folders in it: with nothing but pictures, it is a class like any other. */
    private static Optional<FolderListing.Contents> part(
            FolderListing.Contents top, String name, FolderListing listing) {
        return top.folders().stream()
                .filter(inside -> inside.getFileName().toString().equals(name))
                .map(listing::of)
                .filter(inside -> !inside.folders().isEmpty())
                .findFirst();
    }

    private static PictureFolders divided(
            Path folder, FolderListing.Contents train, FolderListing.Contents test, FolderListing listing) {
        List<FolderListing.Contents> classes = classes(train, listing);
        List<String> names = classes.stream().map(FolderListing.Contents::name).toList();
        List<Labelled> training = new ArrayList<>();
        for (FolderListing.Contents each : classes) {
            each.pictures().forEach(path -> training.add(new Labelled(path, names.indexOf(each.name()))));
        }
        List<Labelled> testing = new ArrayList<>();
        for (FolderListing.Contents each : classFolders(test, listing)) {
            int label = names.indexOf(each.name());
            if (label < 0) {
                throw Refusal.of("set.unknown", each.path(), train.path());
            }
            each.pictures().forEach(path -> testing.add(new Labelled(path, label)));
        }
        return new PictureFolders(folder, names, training, testing);
    }

    private static PictureFolders undivided(FolderListing.Contents top, FolderListing listing) {
        List<FolderListing.Contents> classes = classes(top, listing);
        List<Labelled> training = new ArrayList<>();
        List<Labelled> test = new ArrayList<>();
        for (int label = 0; label < classes.size(); label++) {
            List<Path> pictures = classes.get(label).pictures();
            for (int i = 0; i < pictures.size(); i++) {
                (i % EVERY == EVERY - 1 ? test : training).add(new Labelled(pictures.get(i), label));
            }
        }
        if (test.isEmpty()) {
            throw Refusal.of("set.untested", top.path(), EVERY);
        }
        return new PictureFolders(
                top.path(), classes.stream().map(FolderListing.Contents::name).toList(), training, test);
    }

    private static List<FolderListing.Contents> classes(FolderListing.Contents parent, FolderListing listing) {
        List<FolderListing.Contents> classes = classFolders(parent, listing);
        if (classes.isEmpty()) {
            throw Refusal.of("set.none", parent.path());
        }
        if (classes.size() < 2) {
            throw Refusal.of("set.classes", parent.path(), classes.size(), MOST_CLASSES);
        }
        return classes;
    }

    private static List<FolderListing.Contents> classFolders(FolderListing.Contents parent, FolderListing listing) {
        if (!parent.pictures().isEmpty()) {
            throw Refusal.of("set.loose", parent.pictures().get(0));
        }
        if (parent.folders().size() > MOST_CLASSES) {
            throw Refusal.of("set.classes", parent.path(), parent.folders().size(), MOST_CLASSES);
        }
        List<FolderListing.Contents> classes =
                parent.folders().stream().map(listing::of).toList();
        for (FolderListing.Contents each : classes) {
            if (!each.folders().isEmpty()) {
                throw Refusal.of("set.deep", each.folders().get(0), each.name());
            }
            if (each.pictures().isEmpty()) {
                throw Refusal.of("set.empty", each.path());
            }
        }
        return classes;
    }

    @Override
    public List<Path> files() {
        return Stream.concat(training.stream(), test.stream())
                .map(Labelled::path)
                .toList();
    }

    @Override
    public ImageSet read(ReadingProgress progress) {
        Claim.remember((long) files().size() * SmallPicture.SIDE * SmallPicture.SIDE, folder.toString());
        long bytes = 0;
        for (Path file : files()) {
            bytes += Bytes.open(file, SeekableByteChannel::size);
            if (bytes > MOST_BYTES) {
                throw Refusal.of("set.bytes", folder, MOST_BYTES >> 20);
            }
        }
        PictureReading reading = new PictureReading(folder, files().size(), MOST_PIXELS, progress);
        return new ImageSet(reading.of(training), reading.of(test), names);
    }
}
