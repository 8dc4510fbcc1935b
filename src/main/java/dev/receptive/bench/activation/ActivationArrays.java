package dev.receptive.bench.activation;

import dev.receptive.bench.ArrayText;
import dev.receptive.bench.Numbers;
import java.util.List;

/** A feature map as Python writes it. */
final class ActivationArrays {

    private ActivationArrays() {}

    /**
     * The map as {@code x}. A picture is not written out: {@code image} stands for it.
     *
     * @param array what makes an array of lists
     * @param type of its numbers
     */
    static List<String> of(Numbers input, String array, String type) {
        return input.levels()
                ? List.of("x = image  # image: [" + input.height() + ", " + input.width() + "]")
                : ArrayText.grid(input.grid(), "x = " + array + "([", "], dtype=" + type + ")");
    }
}
