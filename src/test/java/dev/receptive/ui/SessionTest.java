package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.experiment.FileProblems;
import dev.receptive.story.Spot;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept between two starts; no toolkit is needed for it. */
class SessionTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @TempDir
    Path folder;

    private Session start() {
        Session session = new Session(new SettingsStore(folder.resolve("config")));
        session.resume();
        return session;
    }

    @Test
    void aFirstStartShowsThePaddingExampleInTheMiddleOfAWindow() {
        Session session = start();
        assertThat(session.model().state().stand().place().toString()).isEqualTo("(1, 2)");
        assertThat(session.isChanged()).isFalse();
    }

    @Test
    void theExperimentAndItsMomentComeBackAtTheNextStart() {
        Session first = start();
        first.model().set(new Spot(Spot.KERNEL, 1, 1), -12.75f, "typed");
        first.model().seek(first.model().state().story().endOf(3, 2));
        first.keep();

        Session second = start();
        assertThat(second.model().state().experiment())
                .isEqualTo(first.model().state().experiment());
        assertThat(second.model().state().playhead().time())
                .isEqualTo(first.model().state().playhead().time());
        assertThat(second.takeProblem()).isEmpty();
    }

    @Test
    void aDamagedLastExperimentIsSetAsideAndNamed() throws IOException {
        start().keep();
        Path last = folder.resolve("config").resolve("last.yaml");
        Files.writeString(last, "stage: {bench: convolution, input: [[1, 2], [3]]");
        Session session = start();
        assertThat(session.takeProblem())
                .hasValueSatisfying(said ->
                        assertThat(said.toString()).contains(last.toString()).contains("last.yaml.damaged"));
        assertThat(last).doesNotExist();
        assertThat(last.resolveSibling("last.yaml.damaged")).exists();
        assertThat(session.takeProblem()).isEmpty();
    }

    @Test
    void theTitleSaysWhetherSomethingIsNotSaved() {
        Session session = start();
        assertThat(session.title(ENGLISH)).isEqualTo("Padding – Receptive");
        session.model().set(new Spot(Spot.BIAS, 0, 0), 3, "typed");
        assertThat(session.title(ENGLISH)).isEqualTo("• Padding – Receptive");
        session.model().undo();
        assertThat(session.title(ENGLISH)).isEqualTo("Padding – Receptive");
    }

    @Test
    void aFileWithMistakesLeavesEverythingAsItWas() throws IOException {
        Session session = start();
        var before = session.model().state();
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "stage: {bench: convolution, kernal: [[1]]}");
        assertThatThrownBy(() -> session.open(wrong)).isInstanceOf(FileProblems.class);
        assertThat(session.model().state()).isSameAs(before);
        assertThat(session.settings().recent()).isEmpty();
    }

    @Test
    void anEditThatChangesTheGeometryKeepsTheOutputThatIsShown() {
        Session session = start();
        ConvolutionModel model = session.model();
        model.jump(new Spot(Spot.OUTPUT, 2, 1));
        model.edit(
                dev.receptive.words.Sentence.of("edit.stride"),
                model.state().experiment().withStride(new dev.receptive.nn.Extent(1, 2)));
        assertThat(model.state().stand().place().toString()).isEqualTo("(2, 1)");
        model.toEnd();
        model.undo();
        assertThat(model.state().playhead().time())
                .isEqualTo(model.state().story().score().duration());
    }

    @Test
    void openingAnotherExampleLosesNothing() {
        Session session = start();
        session.model().set(new Spot(Spot.KERNEL, 1, 1), 9, "typed");
        var mine = session.model().state().experiment();
        session.turnTo(1);
        assertThat(session.model().state().experiment()).isNotEqualTo(mine);
        assertThat(session.model().state().history().undoName())
                .hasValueSatisfying(name -> assertThat(name.toString()).startsWith("open “"));
        session.model().undo();
        assertThat(session.model().state().experiment()).isEqualTo(mine);
    }
}
