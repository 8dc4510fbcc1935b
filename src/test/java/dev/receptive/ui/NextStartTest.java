package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.negation.Negation;
import dev.receptive.document.Benches;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.document.Document;
import dev.receptive.document.EveryBench;
import dev.receptive.figure.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is there when the program is started again. */
class NextStartTest extends NextStart {

    @Test
    void theExperimentAndItsMomentComeBackAtTheNextStart() {
        Session first = start();
        first.model().set(Spot.of("kernel", 1, 1), -12.75f, "typed");
        first.model().jump(Spot.of("output", 3, 2));
        first.keep();

        Session second = start();
        assertThat(second.model().state().experiment())
                .isEqualTo(first.model().state().experiment());
        assertThat(second.model().state().time())
                .isEqualTo(first.model().state().time());
        assertThat(second.takeProblem()).isEmpty();
    }

    @Test
    void theLastExperimentKnowsItsExampleAtTheNextStart() {
        Session first = start();
        first.turnTo(2);
        first.model().set(Spot.of("kernel", 0, 0), 7, "typed");
        Optional<Document<?>> example = first.example();
        first.keep();

        assertThat(example).isPresent();
        assertThat(start().example()).isEqualTo(example);
    }

    @Test
    void aPictureThatIsGoneStaysWithItsKernel() throws IOException {
        Path picture = folder.resolve("own.png");
        try (InputStream in = Session.class.getResourceAsStream("/assets/digits/3.png")) {
            Files.copy(Objects.requireNonNull(in), picture);
        }
        Session first = start();
        first.open(picture);
        first.model().set(Spot.of("kernel", 1, 1), 5.5f, "typed");
        first.keep();
        Files.delete(picture);

        Session second = start();
        assertThat(second.takeProblem()).isEmpty();
        assertThat(second.model().state().experiment())
                .isEqualTo(first.model().state().experiment());
    }

    @Test
    void theFileOfTheLastRunIsStillItsFile() throws IOException {
        Path a = written("a.yaml", "title: A\n" + STAGE);
        Session first = start();
        first.open(a);
        first.model().set(Spot.of("kernel", 1, 1), 5, "typed");
        first.keep();

        Session second = start();
        assertThat(second.path()).contains(a);
        assertThat(second.isChanged()).isTrue();
        second.save(second.path().orElseThrow());
        assertThat(ConvolutionFiles.open(a).experiment())
                .isEqualTo(first.model().state().experiment());
    }

    @Test
    void pagesAreTurnedFromWhereTheLastRunEnded() {
        Session first = start();
        first.turnTo(2);
        first.model().set(Spot.of("kernel", 0, 0), 7, "typed");
        Document<?> lesson = first.example().orElseThrow();
        first.keep();

        Session second = start();
        second.turnTo(1);
        assertThat(second.example())
                .contains(second.examples().get(first.examples().indexOf(lesson) + 1));
    }

    @Test
    void theLastPageIsNotTurnedAndKeepsItsEdits() {
        Session session = start();
        Spot input = Spot.of("input", 0, 0);
        session.openExample(session.examples().get(session.examples().size() - 1));
        assertThat(RandomWork.edit(session.model(), new Random(3))).isTrue();
        Object edited = session.model().state().experiment();
        session.turnTo(1);
        assertThat(session.model().state().experiment()).isEqualTo(edited);
        session.openExample(session.examples().get(0));
        session.model().set(input, 4, "typed");
        session.turnTo(-1);
        assertThat(session.model().value(input)).isEqualTo(4);
    }

    @Test
    void theSpeedIsRemembered() {
        Session first = start();
        first.model().faster();
        first.keep();
        assertThat(start().model().state().pace().speed()).isEqualTo(2);
    }

    @Test
    void whatLayOnEveryBenchComesBackAndInFrontWhatWasInFront() {
        Benches benches = EveryBench.with(new Negation());
        Session first = new Session(new SettingsStore(folder.resolve("config")), benches);
        first.model().set(Spot.of("bias", 0, 0), 3, "typed");
        first.desk().show(benches.named("negation").orElseThrow());
        Spot cell = first.model().state().targets().get(0).first();
        first.model().set(cell, 8, "typed");
        first.keep();

        Session second = new Session(new SettingsStore(folder.resolve("config")), benches);
        second.resumption().get().run();
        assertThat(second.model().bench().code())
                .isEqualTo(first.model().bench().code());
        assertThat(second.model().value(cell)).isEqualTo(8);
        second.desk().show(benches.first());
        assertThat(second.model().value(Spot.of("bias", 0, 0))).isEqualTo(3);

        second.keep();
        Session third = new Session(new SettingsStore(folder.resolve("config")), benches);
        third.resumption().get().run();
        assertThat(third.model().bench().code()).isEqualTo("convolution");
    }

    @Test
    void startingAnewBringsBackWhatWasOpened() {
        Session session = start();
        var opened = session.model().state().experiment();
        double at = session.model().state().time();
        session.model().set(Spot.of("bias", 0, 0), 3, "typed");
        session.model().toEnd();
        session.model().startAnew();
        assertThat(session.model().state().experiment()).isEqualTo(opened);
        assertThat(session.model().state().time()).isEqualTo(at);
        session.model().undo();
        assertThat(session.model().value(Spot.of("bias", 0, 0))).isEqualTo(3);
    }
}
