package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Exhibit;
import dev.receptive.bench.Job;
import dev.receptive.bench.convolution.Convolution;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.bench.mixing.Mixing;
import dev.receptive.bench.mixing.Net;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.DocumentWriter;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.time.Score;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The seam carries tensors of four axes, steps in steps, and targets that come and go; no toolkit is needed for it. */
class FourAxesTest {

    private static final Mixing MIXING = new Mixing();

    private final BenchModel<Net> model = new BenchModel<>(MIXING, Language.ENGLISH, 1);

    private List<String> planes() {
        return model.state().targets().stream()
                .map(Target::first)
                .map(spot -> spot.tensor() + " " + spot.channel())
                .toList();
    }

    @Test
    void threeStepSizesLieInOneAnother() {
        Score score = model.state().story().score();
        assertThat(score.sizes()).containsExactly(Mixing.PRODUCT, Mixing.CELL, Mixing.MAP);
        assertThat(score.sizes()).extracting(score::cues).containsExactly(25L, 13L, 3L);
        assertThat(score.cue(Mixing.MAP, 1)).isCloseTo(score.cue(Mixing.PRODUCT, 12), within(1e-9));
    }

    @Test
    void targetsComeAndGoWithTheStory() {
        assertThat(planes()).containsExactly("input 0", "kernel 0", "input 1", "kernel 1", "output 0");
        model.jump(new Spot("output", 1, 0, 0));
        assertThat(planes()).containsExactly("input 0", "kernel 2", "input 1", "kernel 3", "output 1");
        assertThat(model.isEditable(new Spot("kernel", 3, 0, 0))).isTrue();
        assertThat(model.isEditable(new Spot("kernel", 0, 0, 0))).isFalse();
    }

    @Test
    void aNumberOfAChannelIsChangedAndNoOther() {
        model.set(new Spot("input", 1, 1, 2), 61, "typed");
        assertThat(model.state().experiment().channels().at(0, 1, 1, 2)).isEqualTo(61);
        assertThat(model.state().experiment().channels().at(0, 0, 1, 2)).isEqualTo(6);
        assertThat(model.value(new Spot("output", 0, 1, 2))).isEqualTo(6 + 2 * 61);
        model.undo();
        assertThat(model.value(new Spot("output", 0, 1, 2))).isEqualTo(6 + 2 * 60);
    }

    @Test
    void anOutputExplainsItselfAcrossChannels() {
        var because =
                model.state().reading().explain(new Spot("output", 1, 0, 1)).orElseThrow();
        assertThat(because.text()).isEqualTo("2·3 + 20·4 + 0");
        assertThat(because.value().text()).isEqualTo("86");
        assertThat(because.parts().get(1).weight()).contains(new Spot("kernel", 3, 0, 0));
    }

    @Test
    void whatArrivesIsMergedWithWhatWasEditedMeanwhileAndCannotBeUndone() {
        model.set(new Spot("input", 0, 0, 0), 9, "typed");
        model.arrive(now -> now.withWeights(100, 2, 3, 4));
        assertThat(model.state().experiment().channels().at(0)).isEqualTo(9);
        assertThat(model.state().experiment().weight().values().at(0)).isEqualTo(100);
        assertThat(model.state().history().past()).hasSize(1);
        model.undo();
        assertThat(model.state().experiment().channels().at(0)).isEqualTo(1);
    }

    @Test
    void aMomentOfAChannelIsWrittenAndRead() {
        List<Bench<?>> all = new ArrayList<>(Benches.ALL.all());
        all.add(MIXING);
        Bookmark mark = Bookmark.at(new Spot("output", 1, 1, 2), 1, "cell");
        Document<Net> document = Document.untitled(MIXING.setup()).with(MIXING.first(), mark);
        String yaml = DocumentWriter.write(document);
        assertThat(yaml).contains("at: {channel: 1, cell: [1, 2], product: 1, step: cell}");
        assertThat(new DocumentReader(new Benches(all))
                        .read(yaml, "a.yaml", null)
                        .bookmark())
                .isEqualTo(mark);
    }

    @Test
    void aVisitLeadsBackToWhereItStarted() {
        Desk desk = desk();
        desk.model().toEnd();
        double time = desk.model().state().time();
        Spot spot = new Spot("output", 1, 0, 0);
        desk.visit(new Exhibit(MIXING.setup(), Bookmark.at(spot, "")));
        assertThat(desk.model().bench().code()).isEqualTo("mixing");
        assertThat(desk.model().bookmark().spot()).contains(spot);
        assertThat(desk.visitedFrom().map(Bench::code)).contains("convolution");
        assertThat(desk.goBack()).isTrue();
        assertThat(desk.model().bench().code()).isEqualTo("convolution");
        assertThat(desk.model().state().time()).isEqualTo(time);
        assertThat(desk.goBack()).isFalse();
        assertThat(desk.visitedFrom()).isEqualTo(Optional.empty());
    }

    @Test
    void whatHappensOnABenchWhileItIsLeftForAnotherStays() {
        Desk desk = desk();
        desk.visit(new Exhibit(MIXING.setup(), Bookmark.USUAL));
        BenchModel<ConvolutionExperiment> left = desk.model(new Convolution());
        left.set(Spot.of("bias", 0, 0), 3, "typed");
        desk.goBack();
        assertThat(left.state().experiment().kernels().biases().values().at(0)).isEqualTo(3);
    }

    @Test
    void openingSomethingElseEndsTheVisit() {
        Desk desk = desk();
        desk.visit(new Exhibit(MIXING.setup(), Bookmark.USUAL));
        desk.open(Document.untitled(MIXING.setup()), Optional.empty(), Sentence.of("edit.paste"));
        assertThat(desk.visitedFrom()).isEqualTo(Optional.empty());
    }

    @Test
    void aResultThatArrivesStopsNeitherPlayNorTheHover() {
        Spot spot = new Spot("output", 0, 0, 1);
        model.playOrPause();
        model.tick(0.1);
        model.hover(Optional.of(spot));
        double time = model.state().time();
        model.arrive(now -> now.withWeights(100, 2, 3, 4));
        assertThat(model.value(spot)).isEqualTo(200 + 2 * 20);
        assertThat(model.state().playhead().playing()).isTrue();
        assertThat(model.state().time()).isEqualTo(time);
        assertThat(model.state().gaze().pointed()).contains(spot);
    }

    @Test
    void anUnknownBenchIsTheOnlyMistakeThatIsTold() {
        List<Bench<?>> all = new ArrayList<>(Benches.ALL.all());
        all.add(MIXING);
        assertThatThrownBy(() -> new DocumentReader(new Benches(all))
                        .read("stage: {bench: lstm, cells: 3, gates: 4}", "a.yaml", null))
                .hasMessage(
                        "a.yaml:1:16: unknown bench \"lstm\"; known: convolution, pooling, activation, transposed, stack, network, mixing");
    }

    private static Desk desk() {
        List<Bench<?>> all = new ArrayList<>(Benches.ALL.all());
        all.add(MIXING);
        return new Desk(new Benches(all), Document.untitled(Benches.ALL.first().setup()), Language.ENGLISH, 1);
    }

    @Test
    void itsTipSaysItsNumber() {
        Spot spot = new Spot("input", 1, 0, 2);
        assertThat(Words.in(Language.ENGLISH).say(model.state().reading().tip(spot)))
                .isEqualTo("input (0, 2) = 30");
    }

    @Test
    @Timeout(60)
    void aJobThatNeverEndsChangesTheWeightsWhileNumbersAreTyped() throws InterruptedException {
        ScreenQueue screen = new ScreenQueue();
        Workshop workshop = new Workshop(screen, Frames::new);
        Job<Net> grow = MIXING.jobs().get(0);
        Work work = workshop.of(MIXING, grow);
        workshop.start(model, grow, "");
        screen.takeUntil(() -> model.state().experiment().weight().values().at(0) > 1);
        model.set(new Spot("input", 1, 0, 0), 77, "typed");
        float before = model.state().experiment().weight().values().at(0);
        screen.takeUntil(() -> model.state().experiment().weight().values().at(0) > before);
        work.cancel();
        assertThat(model.state().experiment().channels().at(0, 1, 0, 0)).isEqualTo(77);
        assertThat(work.state().isUnderWay()).isFalse();
        assertThat(model.state().history().past()).hasSize(1);
    }
}
