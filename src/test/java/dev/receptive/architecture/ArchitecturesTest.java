package dev.receptive.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.nn.Conv2d;
import dev.receptive.nn.LayerSummary;
import dev.receptive.nn.Linear;
import dev.receptive.nn.Network;
import dev.receptive.nn.Range;
import dev.receptive.nn.Region;
import dev.receptive.nn.Summary;
import dev.receptive.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Published numbers, but for those that are said to be added up by hand. The parameters and multiply-adds of AlexNet, VGG, GoogLeNet and ResNet are
 * {@code num_params} and {@code GFLOPS} of torchvision's model pages
 * (docs.pytorch.org/vision/stable/models/generated/torchvision.models.alexnet.html and so on), which count the
 * multiply-adds of convolutions and fully connected layers.
 */
class ArchitecturesTest {

    /** LeNet: Dive into Deep Learning, 7.6. AlexNet of 2012: bvlc_alexnet of Caffe's model zoo. NiN and alexnet-d2l: by hand. */
    @ParameterizedTest
    @CsvSource({
        "lenet, 61706",
        "lenet-sigmoid, 61706",
        "alexnet, 61100840",
        "alexnet-2012, 60965224",
        "alexnet-d2l, 46764746",
        "vgg11, 132863336",
        "vgg13, 133047848",
        "vgg16, 138357544",
        "vgg19, 143667240",
        "nin, 1992166",
        "googlenet, 6624904",
        "resnet18, 11689512",
        "resnet34, 21797672"
    })
    void aNetworkHasAsManyParametersAsWerePublished(String name, long parameters) {
        Network network = Architectures.named(name).network();

        assertThat(network.parameterCount()).isEqualTo(parameters);
        assertThat(Summary.of(network).parameters()).isEqualTo(parameters);
        assertThat(network.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "alexnet, 0.714",
        "vgg11, 7.609",
        "vgg13, 11.308",
        "vgg16, 15.47",
        "vgg19, 19.632",
        "googlenet, 1.498",
        "resnet18, 1.814",
        "resnet34, 3.664"
    })
    void aNetworkTakesAsManyMultiplyAddsAsWerePublished(String name, double billions) {
        long multiplyAdds = Summary.of(Architectures.named(name).network()).layers().stream()
                .filter(layer -> layer.layer() instanceof Conv2d || layer.layer() instanceof Linear)
                .mapToLong(LayerSummary::multiplyAdds)
                .sum();

        assertThat(multiplyAdds / 1e9).isCloseTo(billions, within(0.0006));
    }

    /**
     * LeNet: by hand. AlexNet 195 and VGG-16 212: Araujo et al., Computing Receptive Fields of Convolutional Neural
     * Networks, Distill, 2019. VGG-16 layer by layer follows from the same recurrence. ResNet-18 and 34: 11, 43, 99, 211,
     * 435 and 11, 59, 179, 547, 899 as in samson-wang's table (gist a6073c18f2adf16e0ab5fb95b53db3e6).
     */
    @ParameterizedTest
    @CsvSource({
        "lenet, 0, 5, 1",
        "lenet, 2, 6, 2",
        "lenet, 3, 14, 2",
        "lenet, 5, 16, 4",
        "lenet, 7, 28, 0",
        "alexnet, features.0, 11, 4",
        "alexnet, features.12, 195, 32",
        "vgg16, features.2, 5, 1",
        "vgg16, features.4, 6, 2",
        "vgg16, features.9, 16, 4",
        "vgg16, features.16, 44, 8",
        "vgg16, features.23, 100, 16",
        "vgg16, features.28, 196, 16",
        "vgg16, features.30, 212, 32",
        "resnet18, maxpool, 11, 4",
        "resnet18, layer1.1.relu2, 43, 4",
        "resnet18, layer2.1.relu2, 99, 8",
        "resnet18, layer3.1.relu2, 211, 16",
        "resnet18, layer4.1.relu2, 435, 32",
        "resnet34, layer1.2.relu2, 59, 4",
        "resnet34, layer2.3.relu2, 179, 8",
        "resnet34, layer3.5.relu2, 547, 16",
        "resnet34, layer4.2.relu2, 899, 32"
    })
    void aUnitSeesAsMuchAsIsKnown(String name, String layer, int size, int jump) {
        LayerSummary summary = Summary.of(Architectures.named(name).network()).layer(layer);

        assertThat(List.of(summary.field().height(), summary.field().width())).containsOnly(size);
        assertThat(List.of(
                        summary.field().rows().jump(), summary.field().columns().jump()))
                .containsOnly(jump);
    }

    /** Dive into Deep Learning, 7.6 (LeNet), 8.1 (AlexNet), 8.2 (VGG-11), 8.3 (NiN), 8.4 (GoogLeNet), 8.6 (ResNet-18). */
    @ParameterizedTest
    @CsvSource(textBlock = """
            lenet-sigmoid, 1 28 28, 10,  0 6 28 28 | 2 6 14 14 | 3 16 10 10 | 5 16 5 5 | 6 400 | 7 120 | 9 84 | 11 10
            alexnet-d2l, 1 224 224, 10, 0 96 54 54 | 2 96 26 26 | 3 256 26 26 | 5 256 12 12 | 6 384 12 12 | 8 384 12 12 | 10 256 12 12 | 12 256 5 5 | 13 6400 | 14 4096 | 17 4096 | 20 10
            vgg11,     1 224 224, 10,  features.2 64 112 112 | features.5 128 56 56 | features.10 256 28 28 | features.15 512 14 14 | features.20 512 7 7 | flatten 25088 | classifier.0 4096 | classifier.6 10
            nin,       1 224 224, 10,  0.5 96 54 54 | 1 96 26 26 | 2.5 256 26 26 | 3 256 12 12 | 4.5 384 12 12 | 5 384 5 5 | 6 384 5 5 | 7.5 10 5 5 | 8 10 1 1 | 9 10
            googlenet, 1 96 96,   10,  maxpool1 64 24 24 | maxpool2 192 12 12 | maxpool3 480 6 6 | maxpool4 832 3 3 | inception5b 1024 3 3 | flatten 1024 | fc 10
            resnet18,  1 96 96,   10,  maxpool 64 24 24 | layer1.1.relu2 64 24 24 | layer2.1.relu2 128 12 12 | layer3.1.relu2 256 6 6 | layer4.1.relu2 512 3 3 | avgpool 512 1 1 | fc 10
            """)
    void theShapesAreThoseOfTheBook(String name, String image, int classes, String shapes) {
        Network network = Architectures.named(name).network(shape("1 " + image), classes);
        Summary summary = Summary.of(network);

        for (String line : shapes.split("\\|", -1)) {
            String[] parts = line.strip().split(" ", 2);
            assertThat(summary.layer(parts[0]).output()).as(parts[0]).isEqualTo(shape("1 " + parts[1]));
        }
    }

    /** Table 1 of Szegedy et al., 2014, at 224×224; torchvision's comments say the same. */
    @Test
    void googLeNetsBlocksGrowAsInThePaper() {
        Summary summary = Summary.of(Architectures.named("googlenet").network());

        assertThat(List.of("3a", "3b", "4a", "4b", "4c", "4d", "4e", "5a", "5b").stream()
                        .map(block ->
                                summary.layer("inception" + block).output().toString()))
                .containsExactly(
                        "1×256×28×28",
                        "1×480×28×28",
                        "1×512×14×14",
                        "1×512×14×14",
                        "1×512×14×14",
                        "1×528×14×14",
                        "1×832×14×14",
                        "1×832×7×7",
                        "1×1024×7×7");
    }

    @Test
    void aDefinitionTakesNoMemory() {
        List<Network> networks = Architectures.names().stream()
                .map(name -> Architectures.named(name).network())
                .toList();
        long numbers = networks.stream().mapToLong(Network::parameterCount).sum();

        // As float32 they would need more memory than these tests are given.
        assertThat(numbers * Float.BYTES).isGreaterThan(2L << 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"googlenet", "resnet18"})
    void networksThatPoolOverAllPlacesTakeImagesOfOtherSizes(String name) {
        Network network = Architectures.named(name).network(Shape.of(1, 1, 32, 48), 7);

        assertThat(network.layers().outputShape(Shape.of(5, 1, 32, 48))).isEqualTo(Shape.of(5, 7));
    }

    @Test
    void aLeNetIsCutToItsImages() {
        Network network = Architectures.named("lenet").network(Shape.of(1, 3, 32, 32), 10);

        assertThat(network.layers().outputShape(Shape.of(2, 3, 32, 32))).isEqualTo(Shape.of(2, 10));
        assertThatThrownBy(() -> Architectures.named("lenet").network(Shape.of(1, 1, 8, 8), 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not fit");
    }

    @Test
    void theMiddleUnitOfLeNetsLastPoolingSeesTheMiddleOfTheImage() {
        Region seen =
                Summary.of(Architectures.named("lenet").network()).layer("5").middle();

        assertThat(seen).isEqualTo(new Region(Range.of(1), new Range(6, 22), new Range(6, 22)));
    }

    @Test
    void anArchitectureSaysWhatItCosts() {
        assertThat(Architectures.named("lenet"))
                .hasToString("lenet: 61,706 parameters, 416,520 multiply-adds for 1×1×28×28");
    }

    @Test
    void aSummaryIsATableWithALineForEachLayer() {
        String[] lines =
                Summary.of(Architectures.named("lenet").network()).toString().split("\\R", -1);

        assertThat(lines[0]).isEqualTo("lenet over 1×1×28×28");
        assertThat(lines[1].split(" {2,}", -1))
                .containsExactly("name", "layer", "output", "parameters", "multiply-adds", "a unit sees");
        assertThat(lines[5].split(" {2,}", -1))
                .containsExactly("3", "Conv2d(6→16, 5×5)", "1×16×10×10", "2,416", "240,000", "14×14, jump 2");
        assertThat(lines[14].strip().split(" {2,}", -1)).containsExactly("61,706", "416,520");
        assertThat(lines).hasSize(15);
    }

    private static Shape shape(String sizes) {
        return Shape.of(
                Arrays.stream(sizes.split(" ", -1)).mapToInt(Integer::parseInt).toArray());
    }
}
