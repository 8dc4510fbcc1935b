package dev.receptive.ui;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.bench.convolution.Convolution;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.bench.convolution.Geometry;
import dev.receptive.bench.convolution.KernelBank;
import dev.receptive.data.Band;
import dev.receptive.data.Pictures;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that a person does again and again, of which {@link EditBenchmark} measures what it costs.
 *
 * @param name what it is
 * @param open brings that to the front on which it is done
 * @param before how often it is done before it is measured
 * @param step does it for the so-manieth time, from 0
 */
record EditScenario(String name, Consumer<Session> open, int before, ObjIntConsumer<BenchModel<?>> step) {

    /** Of a program that was opened a moment ago. */
    private static final int SOON = 100;

    /** Of one that has been used for ten seconds. */
    private static final int USED = 600;

    /** Moves of the pointer in one stroke, which is undone whole. */
    private static final int STROKE = 50;

    /** Steps of a drag along the whole scrub bar. */
    private static final int DRAG = 400;

    static List<EditScenario> all() {
        return List.of(
                photograph(),
                colours(),
                scrubbing("", SOON),
                scrubbing(", ten seconds later", USED),
                drawing(false),
                drawing(true));
    }

    private static EditScenario photograph() {
        Numbers input = Numbers.picture(Pictures.photo("cameraman"), new Source.Photo("cameraman"));
        return new EditScenario(
                "weight edits on a 256×256 photograph",
                on(ConvolutionExperiment.of(input, Presets.kernel("sobel-x"))),
                SOON,
                (model, step) -> edit(model, 0, step));
    }

    private static EditScenario colours() {
        List<Numbers> slices = Stream.of("sobel-x", "sharpen", "laplacian", "emboss")
                .flatMap(name -> Stream.generate(() -> Presets.kernel(name)).limit(3))
                .toList();
        Channels input =
                new Channels(Band.COLOURS.stream().map(EditScenario::twice).toList());
        return new EditScenario(
                "weight edits on a 512×512 photograph in three colours, four kernels",
                on(new ConvolutionExperiment(input, KernelBank.of(slices, 3), Geometry.USUAL)),
                SOON,
                (model, step) -> edit(model, step / 9 % slices.size(), step));
    }

    private static EditScenario scrubbing(String when, int before) {
        Random random = new Random(8);
        IntFunction<List<Numbers>> planes = side -> IntStream.range(0, side == 16 ? 8 : 64)
                .mapToObj(plane -> Numbers.typed(digits(random, side)))
                .toList();
        return new EditScenario(
                "scrubbing 8 → 8 channels of 16×16, 3×3" + when,
                on(new ConvolutionExperiment(
                        new Channels(planes.apply(16)), KernelBank.of(planes.apply(3), 8), Geometry.USUAL)),
                before,
                (model, step) -> model.seek(model.score().duration() * (step % DRAG) / DRAG));
    }

    private static Consumer<Session> on(ConvolutionExperiment experiment) {
        return session -> {
            session.desk().show(new Convolution());
            session.desk().model(new Convolution()).edit(Sentence.of("edit.input", "benchmark"), experiment);
        };
    }

    /** A pen before LeNet: from one move of the pointer to the picture of all its maps. */
    private static EditScenario drawing(boolean asked) {
        return new EditScenario(
                "a pen before LeNet, with all maps" + (asked ? ", and why it says this and not that" : ""),
                session -> {
                    session.openExample(session.examples().stream()
                            .filter(example -> example.id().equals("lenet"))
                            .findFirst()
                            .orElseThrow());
                    if (asked) {
                        session.model().toggle("network.why");
                    }
                },
                SOON,
                (model, step) -> {
                    float[] ink = new float[9];
                    Arrays.fill(ink, 1 + step * 37 % 255); // other ink each time
                    Spot at = new Spot("drawn", 0, 2 + step * 7 % 23, 2 + step % 50 * 11 % 23);
                    model.set(at, Numbers.typed(Tensor.of(Shape.of(3, 3), ink)), step / STROKE);
                });
    }

    private static void edit(BenchModel<?> model, int slice, int step) {
        Spot weight = new Spot("kernel", slice, step % 3, step / 3 % 3);
        model.set(weight, model.value(weight) + 0.25f, new Object());
    }

    private static Tensor digits(Random random, int side) {
        float[] digits = new float[side * side];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = random.nextInt(10) - 4;
        }
        return Tensor.of(Shape.of(side, side), digits);
    }

    /** A colour of a photograph, every pixel four times. */
    private static Numbers twice(Band band) {
        Tensor small = Pictures.photo("astronaut", band);
        float[] large = new float[512 * 512];
        for (int i = 0; i < large.length; i++) {
            large[i] = small.at(i / 512 / 2, i % 512 / 2);
        }
        return Numbers.picture(Tensor.of(Shape.of(512, 512), large), new Source.Typed());
    }
}
