package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.List;

/** Pictures of a set, read one after the other until there would be too much to decode. */
final class PictureReading {

    private final String folder;
    private final int of;
    private final long most;
    private final ReadingProgress progress;
    private int done;
    private long pixels;

    /**
     * @param folder of the set, for sentences
     * @param of how many pictures there are in all
     * @param most how many pixels they can have in all
     */
    PictureReading(Path folder, int of, long most, ReadingProgress progress) {
        this.folder = folder.toString();
        this.of = of;
        this.most = most;
        this.progress = progress;
    }

    /**
     * Reads a part.
     *
     * @throws Refusal if a picture cannot be read, or there is too much
     */
    LabelledImages of(List<PictureFolders.Labelled> part) {
        int size = SmallPicture.SIDE * SmallPicture.SIDE;
        byte[] images = new byte[part.size() * size];
        byte[] labels = new byte[part.size()];
        for (int i = 0; i < labels.length; i++) {
            progress.read(done, of);
            PictureFolders.Labelled picture = part.get(i);
            SmallPicture.put(Pictures.grey(picture.path(), SmallPicture.SIDE, this::count), images, i * size);
            labels[i] = (byte) picture.label();
            done++;
        }
        if (done == of) {
            progress.read(done, of);
        }
        return LabelledImages.of(images, labels, SmallPicture.SIDE, SmallPicture.SIDE);
    }

    private void count(long more) {
        pixels += more;
        if (pixels > most) {
            throw Refusal.of("set.pixels", folder, most / 1_000_000);
        }
    }
}
