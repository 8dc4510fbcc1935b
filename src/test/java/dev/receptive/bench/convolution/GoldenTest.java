package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Padding;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Whole scenes as text. What differs is told line by line, and the new text is left in {@code target/golden}.
 *
 * <p>Where a difference is meant, {@code mvn test -Dtest=GoldenTest -Dgolden.write=true} writes the texts anew; read
 * the diff before it is committed.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Path FOUND = Path.of("target", "golden");
    private static final double WIDTH = 830;
    private static final double HEIGHT = 690;

    @Test
    void thePaddingExampleAtItsFourthProduct() throws IOException {
        ConvolutionStory story = RandomExperiments.story(padding(), WIDTH, HEIGHT);

        golden("padding-at-1-2-product-4.txt", story.at(opening(story, 1, 2, 4)));
    }

    @Test
    void thePaddingExampleAtItsEnd() throws IOException {
        ConvolutionStory story = RandomExperiments.story(padding(), WIDTH, HEIGHT);

        golden("padding-at-the-end.txt", story.at(story.score().duration()));
    }

    @Test
    void aPictureWhileAWindowIsSummed() throws IOException {
        ConvolutionStory story = RandomExperiments.story(picture(), WIDTH, HEIGHT);

        golden("picture-at-6-9-product-5.txt", story.at(opening(story, 6, 9, 5)));
    }

    private static double opening(ConvolutionStory story, int row, int column, int product) {
        return story.timeOf(Bookmark.at(Spot.of("output", row, column), product, ""))
                .orElseThrow();
    }

    private static ConvolutionExperiment padding() {
        return ConvolutionExperiment.of(Presets.input("padding-example"), Presets.kernel("vertical-edge"))
                .withBorder(Border.of(Padding.all(1)));
    }

    /** A photograph's size and kind, and greys that can be checked in the head. */
    private static ConvolutionExperiment picture() {
        float[] greys = new float[30 * 40];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = i % 40 * 6;
        }
        Numbers input = Numbers.picture(Tensor.of(Shape.of(30, 40), greys), new Source.Photo("cat"));
        return ConvolutionExperiment.of(input, Presets.kernel("box")).withBorder(Border.SAME);
    }

    private static void golden(String name, Scene scene) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, scene.toText());
        }
        Files.createDirectories(FOUND);
        Path found = Files.writeString(FOUND.resolve(name), scene.toText());

        assertThat(found).hasSameTextualContentAs(golden);
    }
}
