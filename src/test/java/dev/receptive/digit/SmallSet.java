package dev.receptive.digit;

import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Linear;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A few pictures with labels, and the network that says which of their pixels is the brightest. */
final class SmallSet {

    private SmallSet() {}

    /** Pictures of one row: each a label, and then its levels. */
    static LabelledImages rows(Path folder, int[]... pictures) throws IOException {
        int width = pictures[0].length - 1;
        ByteBuffer images = ByteBuffer.allocate(16 + pictures.length * width);
        images.putInt(0x803).putInt(pictures.length).putInt(1).putInt(width);
        ByteBuffer labels = ByteBuffer.allocate(8 + pictures.length);
        labels.putInt(0x801).putInt(pictures.length);
        for (int[] picture : pictures) {
            labels.put((byte) picture[0]);
            for (int x = 1; x <= width; x++) {
                images.put((byte) picture[x]);
            }
        }
        for (String part : new String[] {"train", "t10k"}) {
            Files.write(folder.resolve(part + "-images-idx3-ubyte"), images.array());
            Files.write(folder.resolve(part + "-labels-idx1-ubyte"), labels.array());
        }
        return ImageSet.open(folder).test();
    }

    /** Gives each of so many pixels on as the output of its class. */
    static Sequential brightest(int pixels) {
        Tensor weight = Tensor.zeros(Shape.of(pixels, pixels));
        for (int i = 0; i < pixels; i++) {
            weight = weight.with(i, i, 1);
        }
        return Sequential.of(new Flatten(), new Linear(weight, Tensor.zeros(Shape.of(pixels))));
    }
}
