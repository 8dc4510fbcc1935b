package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a folder holds of a set, found by name before anything in it is read. */
sealed interface SetSource permits FourFiles, PictureFolders {

    /** Every file that is read. */
    List<Path> files();

    /**
     * Reads them.
     *
     * @throws Refusal if one cannot be read or is damaged, they are too much, or they do not fit each other
     */
    ImageSet read(ReadingProgress progress);

    /**
     * What is in a folder: MNIST's four files, or a folder of pictures for each class.
     *
     * @throws Refusal if it is neither, both, or no folder, or a part is missing
     */
    static SetSource in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.of("set.folder", folder);
        }
        FolderListing listing = new FolderListing(folder);
        FolderListing.Contents top = listing.of(folder);
        Optional<Path> first = FourFiles.first(folder);
        if (first.isEmpty()) {
            return PictureFolders.in(top, listing);
        }
        for (Path inside : top.folders()) {
            if (!listing.of(inside).pictures().isEmpty()) {
                throw Refusal.of("set.mixed", folder, first.get().getFileName(), inside.getFileName());
            }
        }
        return FourFiles.in(folder);
    }
}
