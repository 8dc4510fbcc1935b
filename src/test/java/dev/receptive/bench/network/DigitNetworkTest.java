package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Story;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Unit;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Scene;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** LeNet with its shipped weights: every number of it is true, and every number explains itself. */
@Tag("thorough")
class DigitNetworkTest {

    private static final NetTrace TRACE = new NetTrace(DigitNetwork.first());
    private static final NetworkReading READING = new NetworkReading(TRACE);

    private static Spot any(Random random) {
        int layer = random.nextInt(TRACE.layers());
        return TRACE.places().spot(layer, random.nextInt(TRACE.places().units(layer)));
    }

    private static void explains(Spot spot) {
        Explanation why = READING.explain(spot).orElseThrow();
        assertThat(ShownArithmetic.holds(why.text(), why.sign(), why.value().text()))
                .as(why.equation())
                .isTrue();
        Unit unit =
                TRACE.unit(TRACE.places().plane(spot).layer(), TRACE.places().unit(spot));
        assertThat(unit.recompute()).isCloseTo((float) READING.value(spot), within(1e-5f));
        for (int i = 0; i < why.parts().size(); i++) {
            Part part = why.parts().get(i);
            float value = unit.terms().get(i).value();
            part.source()
                    .ifPresent(
                            source -> assertThat((float) READING.value(source)).isEqualTo(value));
        }
    }

    /** All lettering of a scene, by its name. */
    private static Map<String, String> texts(Scene scene) {
        Map<String, String> texts = new LinkedHashMap<>();
        Marks.all(scene).forEach(mark -> {
            if (mark instanceof Mark.Text text) {
                texts.merge(text.id(), text.text(), String::concat);
            }
        });
        return texts;
    }

    @Test
    void theThreeIsRead() {
        assertThat(TRACE.value(TRACE.layers() - 1, 3)).isGreaterThan(0.99f);
    }

    /** At the end it is about the class that it answers with, and nothing that is little is called nothing. */
    @Test
    void theEndIsAboutTheAnswer() {
        Story story = new NetworkSubject(DigitNetwork.first()).tell(new Board(900, 640, Words.in(Language.ENGLISH)));
        Map<String, String> texts = texts(story.at(story.score().duration()));
        assertThat(texts)
                .containsEntry("equation:title", "softmax: 3")
                .containsEntry("line:2:0", "1 + 9 others ≈ 1.000001")
                .containsEntry("share:3:percent", "> 99.99 %")
                .containsEntry("share:9:percent", "< 0.01 %");
        assertThat(story.now(story.score().duration()).counts().get(1)).hasToString("unit 14,612 of 14,612");
        Spot nine = TRACE.places().spot(TRACE.layers() - 1, 9);
        assertThat(texts(story.at(story.score().duration(), Gaze.NONE.pointing(Optional.of(nine)))))
                .containsEntry("line:1:0", "exp(7.58 − 21.74) ≈ 7×10¯⁷")
                .containsEntry("line:3:0", "7×10¯⁷/1.000001 ≈ 7×10¯⁷");
    }

    /** Of a number that an activation has worked on, both are told: what it came to, and what became of it. */
    @Test
    void whatTheActivationMakesOfASumIsTold() {
        Story story = new NetworkSubject(DigitNetwork.first()).tell(new Board(900, 640, Words.in(Language.ENGLISH)));
        Spot unit = TRACE.places().spot(4, 4 * 10 + 7);
        Map<String, String> texts = texts(story.at(story.score().duration(), Gaze.NONE.pointing(Optional.of(unit))));

        assertThat(TRACE.value(4, 4 * 10 + 7)).isZero();
        assertThat(texts.get("equation:title")).endsWith(", then ReLU: 0");
        assertThat(texts.values()).anyMatch(text -> text.contains(". Then ReLU: 0."));
    }

    /** 61,706 numbers are not written out. */
    @Test
    void itsCallTakesTheWeightsFromTheirFile() {
        assertThat(NetworkPyTorchCall.of(DigitNetwork.first()))
                .contains(
                        "from safetensors.torch import load_file",
                        "    nn.Conv2d(1, 6, 5, padding=2),",
                        "net.load_state_dict(load_file(\"lenet.safetensors\"))")
                .hasSizeLessThan(80);
    }

    @Test
    void aThousandUnitsExplainThemselves() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            explains(any(random));
        }
    }

    /** With all their terms, and the terms of these; a unit that two of them are made of explains itself once. */
    @Test
    void twentyExplainThemselvesDownToThePixels() {
        Random random = new Random(8);
        Set<Spot> all = new HashSet<>();
        Deque<Spot> open = new ArrayDeque<>();
        for (int i = 0; i < 20; i++) {
            open.add(any(random));
        }
        Set<Spot> pixels = new HashSet<>();
        while (!open.isEmpty()) {
            Spot spot = open.remove();
            if (spot.isIn(NetTensors.INPUT)) {
                pixels.add(spot);
            } else if (all.add(spot)) {
                explains(spot);
                READING.explain(spot)
                        .orElseThrow()
                        .parts()
                        .forEach(part -> part.source().ifPresent(open::add));
            }
        }
        assertThat(pixels).hasSize(28 * 28);
    }

    /** The products that count most, all others, and the bias come to what the layer made, as they are shown. */
    @Test
    void rankedSumsAddUpAsTheyAreShown() {
        Random random = new Random(9);
        int seen = 0;
        while (seen < 300) {
            Spot spot = any(random);
            int layer = TRACE.places().plane(spot).layer();
            if (!TRACE.sums().isRanked(layer)) {
                continue;
            }
            seen++;
            RankedSum sum = TRACE.sums().ranked(layer, TRACE.places().unit(spot));
            double slack =
                    RankedSum.slack(TRACE.unit(layer, TRACE.places().unit(spot)).terms());
            double all = shown(sum.rest().text());
            for (RankedSum.Ranked line : sum.lines()) {
                double product =
                        shown(line.value().text()) * shown(line.factor().text());
                assertThat(isShown(product, line.product().quantity(), 0))
                        .as(
                                "%s · %s %s",
                                line.value().text(),
                                line.factor().text(),
                                line.product().text())
                        .isTrue();
                all += shown(line.product().text());
            }
            assertThat(isShown(all, sum.total().sum().quantity(), slack))
                    .as("%s: %s", spot, sum)
                    .isTrue();
            double biased =
                    shown(sum.total().sum().text()) + shown(sum.total().bias().text());
            assertThat(isShown(biased, sum.total().result(), slack))
                    .as("%s: %s", spot, sum)
                    .isTrue();
            assertThat(sum.lines().size() + sum.others())
                    .isEqualTo(
                            TRACE.unit(layer, TRACE.places().unit(spot)).terms().size());
        }
    }

    /** To half a unit of the last digit, which a double may miss. */
    private static boolean isShown(double number, Quantity shown, double slack) {
        return Math.abs(number - shown(shown.text())) <= shown.unit() / 2 * (1 + 1e-9) + slack;
    }

    private static double shown(String text) {
        return ShownArithmetic.read(text).value();
    }
}
