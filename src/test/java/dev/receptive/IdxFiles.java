package dev.receptive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A small data set in MNIST's files: in each image one of three places is bright, and the label says which. */
public final class IdxFiles {

    private IdxFiles() {}

    public static Path write(Path folder, int side, int training, int test) throws IOException {
        Files.createDirectories(folder);
        part(folder, "train", side, training, new Random(1));
        part(folder, "t10k", side, test, new Random(2));
        return folder;
    }

    private static void part(Path folder, String name, int side, int count, Random random) throws IOException {
        ByteBuffer images = ByteBuffer.allocate(16 + count * side * side);
        images.putInt(0x803).putInt(count).putInt(side).putInt(side);
        ByteBuffer labels = ByteBuffer.allocate(8 + count);
        labels.putInt(0x801).putInt(count);
        for (int n = 0; n < count; n++) {
            int label = n % 3;
            labels.put((byte) label);
            for (int i = 0; i < side * side; i++) {
                boolean bright = i / side * 3 / side == label;
                images.put((byte) (bright ? 180 + random.nextInt(70) : random.nextInt(60)));
            }
        }
        Files.write(folder.resolve(name + "-images-idx3-ubyte"), images.array());
        Files.write(folder.resolve(name + "-labels-idx1-ubyte"), labels.array());
    }
}
