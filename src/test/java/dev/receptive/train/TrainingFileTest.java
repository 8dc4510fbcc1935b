package dev.receptive.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.data.Safetensors;
import dev.receptive.nn.Initialisation;
import dev.receptive.nn.Network;
import dev.receptive.optim.Adam;
import dev.receptive.optim.Optimizer;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A run that was written and read goes on as if the program had never been closed; what is no run is refused. */
class TrainingFileTest {

    private static final DataSet BARS = new DataSet(new Bars(50, 1), new Bars(30, 2));
    private static final Course COURSE = new Course(3, 16, 9);
    private static final Watcher NOBODY = new Watcher() {};

    @TempDir
    Path folder;

    private static Stream<Optimizer> optimizers() {
        return Stream.of(new Sgd(0.05), new Sgd(0.05, 0.9, 0.001), new Adam(0.01));
    }

    private static Network start() {
        return Initialisation.PYTORCH.apply(SmallNetworks.plain(3), 4);
    }

    private static Training on(Training before, Optimizer optimizer, int batches) {
        try (Learner learner = Learners.of(before.now().network(), optimizer, COURSE, 1, before.moments())) {
            Trainer trainer = new Trainer(learner, BARS, COURSE, before);
            for (int i = 0; i < batches; i++) {
                trainer.next(NOBODY, () -> false);
            }
            return trainer.training();
        }
    }

    private static Training after(Optimizer optimizer, int batches) {
        return on(Training.from(start(), COURSE, 50), optimizer, batches);
    }

    private Path written(Training training) {
        Path path = folder.resolve("a.run");
        new TrainingWriter(training).write(path);
        return path;
    }

    private static Training read(Path path) {
        return new TrainingReader(path, SmallNetworks.plain(3)).training();
    }

    private static void assertSame(Training one, Training other) {
        assertThat(one.now().network().state()).isEqualTo(other.now().network().state());
        assertThat(one.now().tally()).isEqualTo(other.now().tally());
        assertThat(one.now().testAccuracy()).isEqualTo(other.now().testAccuracy());
        assertThat(one.moments()).isEqualTo(other.moments());
        assertThat(one.sums()).isEqualTo(other.sums());
        assertThat(one.losses().toArray()).isEqualTo(other.losses().toArray());
        assertThat(one.accuracies().toArray()).isEqualTo(other.accuracies().toArray());
        assertThat(one.sample()).isEqualTo(other.sample());
        assertThat(one.album().stride()).isEqualTo(other.album().stride());
        assertThat(states(one)).isEqualTo(states(other));
        assertThat(tests(one)).isEqualTo(tests(other));
    }

    private static List<Object> states(Training training) {
        return training.album().snapshots().stream()
                .<Object>map(moment -> List.of(moment.tally(), moment.network().state()))
                .toList();
    }

    private static List<Object> tests(Training training) {
        return training.evaluations().stream()
                .<Object>map(test ->
                        List.of(test.tally(), test.loss(), test.accuracy(), Arrays.deepToString(test.confusion(3))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void whatWasReadIsWhatWasWrittenAndGoesOnInEveryBit(Optimizer optimizer) {
        for (int batches : new int[] {1, 2, 4, 6, 8, 11}) {
            Training before = after(optimizer, batches);
            Training back = read(written(before));
            assertSame(back, before);
            assertSame(on(back, optimizer, 12 - batches), after(optimizer, 12));
        }
    }

    @Test
    void ofMomentsThatAreTooManyEverySecondIsLeftOut() {
        Training before = after(new Sgd(0.05), 9);
        long each = 4 * before.now().network().parameterCount();
        Path path = folder.resolve("few.run");
        new TrainingWriter(before, 5 * each).write(path);
        Training back = read(path);

        assertThat(before.album().snapshots()).hasSize(10);
        assertThat(back.album().snapshots()).hasSize(5);
        assertThat(back.album().stride()).isEqualTo(2);
        assertThat(back.album().snapshots().get(1).tally())
                .isEqualTo(before.album().snapshots().get(2).tally());
        assertThat(back.now().network().state())
                .isEqualTo(before.now().network().state());
    }

    @Test
    void anotherMomentIsReadUnderItsNameAndNoneIsNone() {
        Training before = after(new Sgd(0.05), 5);
        Path path = folder.resolve("b.run");
        Snapshot second = before.album().snapshots().get(2);
        new TrainingWriter(before).add("shown", second).write(path);
        TrainingReader reader = new TrainingReader(path, SmallNetworks.plain(3));

        assertThat(reader.snapshot("shown").orElseThrow().network().state())
                .isEqualTo(second.network().state());
        assertThat(reader.snapshot("beside")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tally.now      |                        | now
            tally.now      | 1 3 16                 | tally.now
            tally.now      | 9 3 16 50 1 1          | tested.1
            tally.now      | 1 3 51 50 1 1          | tally.now
            tally.now      | 1 3 1.5 50 1 1         | tally.now
            tally.now      | a b c d e f            | tally.now
            tally.moment.1 | 1 3 0 50 1 1           | moment.1
            stride         | 0                      | stride
            stride         | 1e30                   | stride
            steps          | NaN                    | steps
            sums           | 1                      | sums
            tested.0       | 1 3 50 50 0.1 0.2      | tested.0
            """)
    void aTextThatCannotBeIsNamed(String name, String text, String what) {
        Path path = written(after(new Sgd(0.05), 5));
        Safetensors file = Safetensors.open(path);
        Map<String, String> texts = new HashMap<>(file.metadata());
        texts.remove(name);
        if (text != null) {
            texts.put(name, text);
        }
        Safetensors.write(path, file.tensors(), texts);

        assertThatThrownBy(() -> read(path))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().values()).contains(what));
    }

    @ParameterizedTest
    @CsvSource({"answers.0, 3", "answers.0, 0.5", "answers.0, -1", "labels.0, 7", "answers.0, NaN"})
    void aClassThatNobodyHasIsRefused(String name, float value) {
        Path path = written(after(new Sgd(0.05), 5));
        Safetensors file = Safetensors.open(path);
        Map<String, Tensor> tensors = new HashMap<>(file.tensors());
        float[] numbers = new float[30];
        numbers[17] = value;
        tensors.put(name, Tensor.of(Shape.of(30), numbers));
        Safetensors.write(path, tensors, file.metadata());

        assertThatThrownBy(() -> read(path)).isInstanceOf(Refusal.class);
    }

    @Test
    void aDamagedFileEndsInASentence() throws IOException {
        Path path = written(after(new Sgd(0.05, 0.9, 0), 5));
        byte[] whole = Files.readAllBytes(path);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged =
                    random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int k = 0; k < 5 && damaged.length > 0; k++) {
                damaged[random.nextInt(Math.min(damaged.length, 3000))] = (byte) random.nextInt(256);
            }
            Files.write(path, damaged);
            try {
                read(path);
            } catch (Refusal refusal) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(100);
    }
}
