package dev.receptive.data;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is in some folders of a set: the folders and the pictures, each sorted by name. What is hidden is passed over, and
 * so are files whose names are no picture's. However much is there, no more is looked at than a set may have.
 */
final class FolderListing {

    /** The most files and folders, in all folders together; hidden ones count. */
    static final int MOST = 100_000;

    /** How pictures' names end, also of those that cannot be read here: it is better said than passed over. */
    private static final Set<String> ENDINGS = Set.of(
            "png", "jpg", "jpeg", "jpe", "jfif", "gif", "bmp", "webp", "tif", "tiff", "heic", "avif", "svg", "pgm",
            "ppm");

    private final Path set;
    private final int most;
    private int seen;

    /**
     * @param set the folder that everything is in, for sentences
     */
    FolderListing(Path set) {
        this(set, MOST);
    }

    /**
     * @param most the most files and folders
     */
    FolderListing(Path set, int most) {
        this.set = set;
        this.most = most;
    }

    /**
     * A folder.
     *
     * @param folders in it, by name
     * @param pictures in it, by name
     */
    record Contents(Path path, List<Path> folders, List<Path> pictures) {

        String name() {
            return path.getFileName().toString();
        }
    }

    /**
     * Looks into a folder, but not into those in it.
     *
     * @throws Refusal if it cannot be read, or there is too much
     */
    Contents of(Path folder) {
        List<Path> folders = new ArrayList<>();
        List<Path> pictures = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                seen++;
                if (seen > most) {
                    throw Refusal.of("set.many", set, most);
                }
                if (isHidden(entry)) {
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    folders.add(entry);
                } else if (isPicture(entry)) {
                    pictures.add(entry);
                }
            }
        } catch (AccessDeniedException e) {
            throw new Refusal(Sentence.of("in.denied", folder), e);
        } catch (IOException | DirectoryIteratorException e) {
            throw new Refusal(Sentence.of("in.unreadable", folder), e);
        }
        folders.sort(Comparator.comparing(FolderListing::name));
        pictures.sort(Comparator.comparing(FolderListing::name));
        return new Contents(folder, folders, pictures);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    /** By a dot on every system, as folders travel; on Windows also by its mark. */
    private static boolean isHidden(Path path) throws IOException {
        return name(path).startsWith(".") || Files.isHidden(path);
    }

    private static boolean isPicture(Path path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
