package dev.receptive.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.nn.Network;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.train.Snapshot;
import dev.receptive.train.Tally;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a console shows, with seconds that the test gives. */
class TrainingLineTest {

    private final StringWriter console = new StringWriter();
    private double seconds;

    private TrainingLine line(boolean watched) {
        return new TrainingLine(
                new PrintWriter(console),
                Words.in(Language.ENGLISH),
                Optional.of(Bar.of(true, false)).filter(bar -> watched),
                () -> 5 + Math.round(1e9 * seconds));
    }

    private static Tally after(int epoch, int images) {
        return new Tally(epoch, 2, images, 1000, 0.51239, 0.87654);
    }

    private static Snapshot snapshot(int epoch) {
        Network network = new Network("none", Shape.of(1, 1, 1, 1), Sequential.of());
        return new Snapshot(network, after(epoch, 1000), OptionalDouble.of(0.98765));
    }

    @Test
    void onATerminalOneLineIsWrittenOverAndOver() {
        TrainingLine line = line(true);
        seconds = 1;
        line.batch(after(1, 250));
        seconds = 2;
        line.batch(after(1, 500));

        assertThat(console)
                .hasToString("\rEpoch 1/2 ██░░░░░░ loss 0.512 · accuracy 87.7 % · 250 images/s · 00:07 left"
                        + "\rEpoch 1/2 ████░░░░ loss 0.512 · accuracy 87.7 % · 250 images/s · 00:06 left");
    }

    @Test
    void itIsWrittenTenTimesASecondAtMost() {
        TrainingLine line = line(true);
        for (int i = 1; i <= 1000; i++) {
            seconds = i / 500.0;
            line.batch(after(1, i));
        }

        assertThat(console.toString().chars().filter(c -> c == '\r').count()).isBetween(19L, 20L);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLineFitsATerminalOf80Columns(Language language) {
        Bar bar = Bar.of(true, language == Language.CHINESE);
        TrainingLine line = new TrainingLine(
                new PrintWriter(console), Words.in(language), Optional.of(bar), () -> 5 + Math.round(1e9 * seconds));
        seconds = 1;
        line.batch(new Tally(100, 100, 33_333, 60_000, 1.25e24, 1));
        seconds = 100;
        line.batch(new Tally(1, 10, 200, 60_000, 9999.1234, 1));

        for (String line79 : console.toString().substring(1).split("\\r", -1)) {
            String drawn = line79.stripTrailing();
            int blocks = (int) drawn.chars().filter(c -> c == '█' || c == '░').count();
            assertThat(blocks).isBetween(3, 8);
            assertThat(Bar.columns(drawn) + blocks * (bar.columns() - 1))
                    .as(drawn)
                    .isLessThanOrEqualTo(79);
        }
    }

    @Test
    void whereThereAreNoBlocksTheBarIsMadeOfSigns() {
        assertThat(Bar.of(false, true).draw(0.5, "")).isEqualTo("####----");
    }

    @Test
    void anErrorStartsOnALineOfItsOwn() {
        TrainingLine line = line(true);
        seconds = 1;
        line.batch(after(1, 250));
        line.leave();
        line.leave();

        assertThat(console.toString()).endsWith(" left" + System.lineSeparator());
    }

    @Test
    void theLineOfAnEpochHidesWhatItIsWrittenOver() {
        TrainingLine line = line(true);
        seconds = 100;
        line.batch(new Tally(1, 2, 20, 1000, 1234.5, 1));
        String before = console.toString();
        line.epoch(snapshot(1));
        String over = console.toString().substring(before.length());

        assertThat(over).startsWith("\rEpoch 1/2: loss 0.5124, accuracy 87.65 %, test accuracy 98.77 %, 0 images/s");
        assertThat(over.stripTrailing().length()).isLessThan(before.length());
        assertThat(over.length() - System.lineSeparator().length()).isEqualTo(before.length());
    }

    @Test
    void inAFileAnEpochIsALineAndNothingElse() {
        TrainingLine line = line(false);
        seconds = 3;
        line.batch(after(1, 1000));
        line.epoch(snapshot(1));
        seconds = 5;
        line.batch(after(2, 1000));
        line.epoch(snapshot(2));
        line.done(snapshot(2));

        assertThat(console.toString().lines())
                .containsExactly(
                        "Epoch 1/2: loss 0.5124, accuracy 87.65 %, test accuracy 98.77 %, 333 images/s",
                        "Epoch 2/2: loss 0.5124, accuracy 87.65 %, test accuracy 98.77 %, 500 images/s",
                        "Trained in 5.0 s; test accuracy 98.77 %.");
    }

    /** The seconds in which an epoch was tested are no seconds in which it was learned. */
    @Test
    void theSpeedIsThatOfLearning() {
        TrainingLine line = line(false);
        seconds = 2;
        line.batch(after(1, 1000));
        seconds = 10;
        line.epoch(snapshot(1));
        seconds = 12;
        line.batch(after(2, 1000));
        line.epoch(snapshot(2));

        assertThat(console.toString().lines()).allMatch(said -> said.endsWith(", 500 images/s"));
    }

    @Test
    void aLossThatRunsAwayIsWrittenAsAPower() {
        TrainingLine line = line(true);
        seconds = 1;
        line.batch(new Tally(1, 2, 500, 1000, 1.25e24, 0.1));

        assertThat(console.toString()).contains(" loss 1.3e+24 · ");
    }

    @Test
    void longTimesAreSaidInHours() {
        TrainingLine line = line(true);
        seconds = 100;
        line.batch(after(1, 20));

        assertThat(console.toString()).endsWith(" · 2:45:00 left");
    }

    @Test
    void whoStopsIsToldWhereTheWeightsAre() {
        TrainingLine line = line(false);
        line.stopped(snapshot(2), Path.of("w.safetensors"));

        assertThat(console.toString().lines())
                .containsExactly("Stopped in epoch 2: what was learned until then is in w.safetensors.");
    }
}
