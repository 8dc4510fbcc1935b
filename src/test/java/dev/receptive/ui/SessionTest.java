package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.bench.convolution.Convolution;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.data.Pictures;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import dev.receptive.yaml.FileProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept between two starts; no toolkit is needed for it. */
class SessionTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @TempDir
    Path folder;

    private Session start() {
        Session session = FirstLesson.padding(new Session(new SettingsStore(folder.resolve("config"))));
        session.resumption().get().run();
        return session;
    }

    private static BenchModel<ConvolutionExperiment> convolution(Session session) {
        return session.desk().model(new Convolution());
    }

    @Test
    void aFirstStartShowsTheFirstMomentOfTheFirstExample() {
        Session session = new Session(new SettingsStore(folder.resolve("config")));
        session.resumption().get().run();
        assertThat(session.model().state().opened().document().id()).isEqualTo("first");
        assertThat(session.model().state().time()).isZero();
        assertThat(session.isChanged()).isFalse();
        session.model().undo();
        assertThat(session.model().state().opened().document().id()).isEqualTo("first");
    }

    @Test
    void theTitleSaysWhetherSomethingIsNotSaved() {
        Session session = start();
        assertThat(session.title(ENGLISH)).isEqualTo("Padding – Receptive");
        session.model().set(Spot.of("bias", 0, 0), 3, "typed");
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
        BenchModel<ConvolutionExperiment> model = convolution(session);
        model.jump(Spot.of("output", 2, 1));
        model.edit(Sentence.of("edit.stride"), model.state().experiment().withStride(new Extent(1, 2)));
        assertThat(model.bookmark().spot()).contains(Spot.of("output", 2, 1));
        model.toEnd();
        model.undo();
        assertThat(model.state().time()).isEqualTo(model.state().story().score().duration());
    }

    @Test
    void openingAnotherExampleLosesNothing() {
        Session session = start();
        session.model().set(Spot.of("kernel", 1, 1), 9, "typed");
        var mine = session.model().state().experiment();
        session.turnTo(1);
        assertThat(session.model().state().experiment()).isNotEqualTo(mine);
        assertThat(session.model().state().history().undoName())
                .hasValueSatisfying(name -> assertThat(name.toString()).startsWith("open “"));
        session.model().undo();
        assertThat(session.model().state().experiment()).isEqualTo(mine);
    }

    @Test
    void theIdOfAFileIsSavedWithIt() throws IOException {
        Session session = start();
        Path mine = written("mine.yaml", "id: my-lesson\ntitle: Mine\n" + STAGE);
        session.open(mine);
        session.model().set(Spot.of("kernel", 0, 0), 7, "typed");
        session.save(mine);

        assertThat(ConvolutionFiles.open(mine).id()).isEqualTo("my-lesson");
        assertThat(Files.readString(mine)).startsWith("id: my-lesson\n");
    }

    @Test
    void undoAcrossFilesSavesIntoTheFileThatIsShown() throws IOException {
        Session session = start();
        Path a = written("a.yaml", "title: A\n" + STAGE);
        Path b = written("b.yaml", "title: B\n" + STAGE.replace("ones-2x2", "difference"));
        session.open(a);
        session.open(b);
        session.model().undo();
        assertThat(session.path()).contains(a);
        session.save(session.path().orElseThrow());

        assertThat(ConvolutionFiles.open(a).title().en()).isEqualTo("A");
        assertThat(ConvolutionFiles.open(b).title().en()).isEqualTo("B");
        assertThat(ConvolutionFiles.open(b).experiment().kernels().slices().get(0))
                .isEqualTo(Presets.kernel("difference"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 1})
    void aPictureReopensAtTheMomentAtWhichItWasSaved(double part) {
        Session session = start();
        BenchModel<ConvolutionExperiment> model = convolution(session);
        model.edit(
                Sentence.of("edit.paste"),
                model.state().experiment().withInput(Numbers.picture(Pictures.digit(4), new Source.Digit(4))));
        session.model().seek(session.model().state().story().score().duration() * part);
        Bookmark there = session.model().bookmark();
        Path file = folder.resolve("picture.yaml");
        session.save(file);
        session.turnTo(1);
        session.open(file);

        assertThat(session.model().bookmark()).isEqualTo(there);
    }

    @Test
    void undoingAnOpeningBringsBackTheMoment() throws IOException {
        Session session = start();
        BenchModel<ConvolutionExperiment> model = convolution(session);
        session.open(written("a.yaml", "title: A\n" + STAGE));
        model.jump(Spot.of("output", 1, 0));
        double time = model.state().time();
        session.open(written("b.yaml", "title: B\n" + STAGE.replace("counting-3x3", "padding-example")));
        model.toEnd();
        model.undo();
        assertThat(model.state().time()).isEqualTo(time);
        model.redo();
        assertThat(model.state().time()).isEqualTo(model.state().story().score().duration());
    }

    @Test
    void savingKeepsTheLevelsOfAPictureThatIsGone() throws IOException {
        Session session = start();
        Path file = written("kept.yaml", """
                stage:
                  bench: convolution
                  input: {image: gone.png, levels: [[0, 255], [7, 9]]}
                  kernel: {preset: ones-2x2}
                """);
        session.open(file);
        session.model().set(Spot.of("kernel", 0, 0), 5, "typed");
        var experiment = session.model().state().experiment();
        session.save(file);

        assertThat(ConvolutionFiles.open(file).experiment()).isEqualTo(experiment);
    }

    @Test
    void aLevelOfGreyEndsAtBlackAndWhite() throws IOException {
        Session session = start();
        session.open(written("levels.yaml", """
                stage: {bench: convolution, input: {levels: [[250, 255], [7, 9]]}, kernel: {preset: ones-2x2}}
                """));
        Spot pixel = Spot.of("input", 0, 0);

        assertThat(session.model().within(pixel, 260)).isEqualTo(255);
        assertThat(session.model().within(pixel, -1)).isZero();
        assertThatThrownBy(() -> session.model().set(pixel, 256, "typed"))
                .hasMessage("A level of grey is 256; it can be 0 to 255.");
        assertThat(session.model().value(pixel)).isEqualTo(250);
    }

    private static final String STAGE = """
            stage:
              bench: convolution
              input: {preset: counting-3x3}
              kernel: {preset: ones-2x2}
            """;

    private Path written(String name, String yaml) throws IOException {
        return Files.writeString(folder.resolve(name), yaml);
    }
}
