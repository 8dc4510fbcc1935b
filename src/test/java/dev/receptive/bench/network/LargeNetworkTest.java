package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Board;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks of many numbers, whose layers share columns, in every order in which a person may write them. */
class LargeNetworkTest {

    private static final int SIDE = 24;
    private static final Random RANDOM = new Random(4);

    private static Numbers grid(int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = RANDOM.nextInt(21) / 10f - 1;
        }
        return Numbers.typed(Tensor.of(Shape.of(rows, columns), values));
    }

    private static Channels input(int channels) {
        return new Channels(IntStream.range(0, channels)
                .mapToObj(channel -> grid(SIDE, SIDE))
                .toList());
    }

    private static NetConv conv(int in, int out, int stride) {
        List<Numbers> slices =
                IntStream.range(0, in * out).mapToObj(slice -> grid(3, 3)).toList();
        return new NetConv(new KernelSlices(slices, in), grid(1, out), 1, stride);
    }

    private static NetLayer relu() {
        return new NetActivation(ActivationKind.RELU);
    }

    private static NetworkExperiment of(int channels, NetLayer... layers) {
        return new NetworkExperiment(input(channels), List.of(layers), List.of());
    }

    static Stream<NetworkExperiment> each() {
        NetDense flat = new NetDense(grid(3, 144), grid(1, 3));
        return Stream.of(
                of(2, new NetFlatten()),
                of(1, relu()),
                of(1, relu(), new NetPool(2, true), new NetFlatten(), flat, new NetSoftmax()),
                of(1, new NetPool(2, false), relu(), relu(), new NetFlatten(), flat, relu()),
                of(3, conv(3, 1, 1), conv(1, 2, 1), relu()),
                of(3, conv(3, 1, 1), relu(), conv(1, 2, 2)),
                of(1, conv(1, 12, 2), relu(), new NetPool(2, true)),
                of(2, conv(2, 16, 1)),
                of(
                        1,
                        new NetFlatten(),
                        new NetDense(grid(3, SIDE * SIDE), grid(1, 3)),
                        new NetSoftmax(),
                        new NetSoftmax()),
                DigitNetwork.first().with(1, new NetActivation(ActivationKind.TANH)));
    }

    /** Everything that is asked of a story, at every tenth of it, on three stages. */
    @ParameterizedTest
    @MethodSource("each")
    void itIsToldAndEverythingOnItCanBePointedAt(NetworkExperiment experiment) {
        NetworkSubject subject = new NetworkSubject(experiment);
        assertThat(subject.trace().folding().large()).isTrue();
        for (Board board : List.of(
                new Board(830, 690, Words.in(Language.ENGLISH)),
                new Board(640, 480, Words.in(Language.CHINESE)),
                new Board(420, 900, Words.in(Language.ENGLISH)))) {
            Story story = subject.tell(board);
            for (int tenth = 0; tenth <= 10; tenth++) {
                double seconds = story.score().duration() * tenth / 10;
                assertThat(story.at(seconds).marks()).isNotEmpty();
                assertThat(story.now(seconds)).isNotNull();
                for (Target target : story.targets(seconds, Gaze.NONE)) {
                    Box box = target.bounds();
                    assertThat(box.x()).as("%s", target.first()).isGreaterThanOrEqualTo(0);
                    assertThat(box.right()).as("%s", target.first()).isLessThanOrEqualTo(board.width() + 1);
                    Spot spot = target.last();
                    Gaze gaze = new Gaze(Optional.of(spot), Optional.empty());
                    assertThat(story.at(seconds, gaze).marks()).isNotEmpty();
                }
            }
        }
    }
}
