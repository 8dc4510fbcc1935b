package dev.receptive.bench.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.words.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be pooled is refused in one sentence, with its place where it stands in a file. */
class PoolingMistakesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    pool: max, window: 9                       → :54: Height of the window is 9; it can be 1 to 8.
                    pool: max, padding: 2                      → :43: Padding at the top is 2; for this window it can be at most 1, half its size.
                    pool: max, window: 6                       → :43: The window spans 6 in height, but the padded input has only 3 (3 + 0 of padding). Make the window smaller or the padding larger.
                    pool: average, dilation: 2                 → :43: Neither an average nor a sum has a dilation: set the dilation to 1, or take the maximum.
                    pool: adaptive-average, beside: sum        → :43: A sum needs a window that slides; here the input is shared out among the windows.
                    pool: adaptive-max, size: 33               → :60: Output height is 33; it can be 1 to 32.
                    pool: average, divisor: 0                  → :61: Divisor is 0; it can be 1 to 100.
                    pool: maximum                              → :43: unknown kind of pooling "maximum"; known: max, average, global-average, adaptive-max, adaptive-average
                    pool: max, beside: product                 → :54: unknown second output "product"; known: max, average, sum
                    pool: max, shift: {right: 9}               → :60: Move right is 9; it can be −8 to 8.
                    pool: max, shift: {rihgt: 1}               → :53: unknown key "rihgt"; did you mean "right"?
                    pool: max, ceil: maybe                     → :52: true or false is expected here, not "maybe"
                    """)
    void aWrongFieldIsToldWithItsPlace(String fields, String problem) {
        String yaml = "stage: {bench: pooling, input: [[0, 1, 2], [3, 4, 5], [6, 7, 8]], " + fields + "}";
        assertThatThrownBy(() -> PoolingFiles.read(yaml))
                .hasMessageStartingWith("a.yaml:1:")
                .hasMessageEndingWith(problem.substring(problem.indexOf(": ") + 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    [[[1, 2]], [[3]]]              → Channel 1 is 1 × 1, but channel 0 is 1 × 2: all channels need one size.
                    [{preset: plus}, {preset: ones}] → Channel 1 is 5 × 5, but channel 0 is 7 × 7: all channels need one size.
                    [[[1, x]], [[3, 4]]]           → “x” is not a number. Type digits such as −12.75, or a fraction such as 1/9.
                    [[[1], [2, 3]]]                → row 1 has a length of 2, but row 0 has a length of 1
                    """)
    void channelsThatDoNotFitAreTold(String input, String problem) {
        assertThatThrownBy(
                        () -> PoolingFiles.read("stage: {bench: pooling, pool: max, window: 1, input: " + input + "}"))
                .hasMessageContaining(problem);
    }

    @Test
    void sixteenChannelsAreTakenAndSeventeenAreNot() {
        String sixteen = "[" + "[[1, 2]], ".repeat(15) + "[[1, 2]]]";
        assertThat(PoolingFiles.read("stage: {bench: pooling, pool: global-average, input: " + sixteen + "}")
                        .input()
                        .count())
                .isEqualTo(16);
        String seventeen = "[" + "[[1, 2]], ".repeat(16) + "[[1, 2]]]";
        assertThatThrownBy(() ->
                        PoolingFiles.read("stage: {bench: pooling, pool: global-average, input: " + seventeen + "}"))
                .hasMessageContaining("Channels is 17; it can be 1 to 16.");
    }

    /** The size of the output can be chosen only once the kind is: so it is one that can be told. */
    @Test
    void anAdaptiveKindOfAPhotographTakesASizeThatCanBeTold() {
        PoolingExperiment photo = PoolingFiles.read("stage: {bench: pooling, pool: max, input: {photo: cat}}");
        PoolRule rule = photo.rule().chosen(PoolKind.ADAPTIVE_AVERAGE, photo.size());
        assertThat(photo.withRule(rule).rule().size()).isEqualTo(Extent.square(8));
    }

    @Test
    void aWindowOfTooManyNumbersIsRefused() {
        assertThatThrownBy(
                        () -> PoolingFiles.read("stage: {bench: pooling, pool: global-average, input: {photo: cat}}"))
                .hasMessageContaining("The mean of all would be of 43,520 numbers; at most 1024 are told one by one.");
    }

    @Test
    void onlyTheInputIsPasted() {
        Pooling bench = new Pooling();
        assertThatThrownBy(() -> bench.with(bench.first(), Spot.of("output", 0, 0), Numbers.number(1)))
                .isInstanceOf(Refusal.class);
        assertThat(bench.with(bench.first(), Spot.of("input", 5, 7), Presets.input("counting-3x3"))
                        .notice())
                .isPresent();
        Channels two = bench.first().input().withCount(2, channel -> Presets.input("counting-3x3"));
        Spot second = new Spot("input", 1, 0, 0);
        assertThat(bench.with(bench.first().withInput(two), second, Numbers.number(7))
                        .next()
                        .input()
                        .plane(1)
                        .values()
                        .at(0, 0))
                .isEqualTo(7);
    }

    @Test
    void aLevelOfGreyEndsAtBlackAndAtWhite() {
        Pooling bench = new Pooling();
        PoolingExperiment cat = PoolingFiles.example("small-cat");
        assertThat(bench.within(cat, Spot.of("input", 0, 0), 300)).isEqualTo(255);
        assertThat(bench.within(bench.first(), Spot.of("input", 0, 0), 300)).isEqualTo(300);
    }
}
