package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.History;
import dev.receptive.bench.Presets;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is open and where it is kept is one value, whatever is edited, opened, saved and undone. */
class OpenedTest {

    private static final Document<ConvolutionExperiment> A = file("a");
    private static final Document<ConvolutionExperiment> B = file("b");
    private static final Path A_PATH = Path.of("a.yaml");
    private static final Path B_PATH = Path.of("b.yaml");
    private static final Sentence NAME = Sentence.of("edit.paste");

    @Test
    void undoingAnOpeningBringsBackTheFileWithItsPathAndItsWords() {
        History<Opened<ConvolutionExperiment>> history = History.start(Opened.of(A, Optional.of(A_PATH)));
        history = edited(history, 1);
        Opened<ConvolutionExperiment> before = history.present();

        Opened<ConvolutionExperiment> undone =
                history.edit(NAME, Opened.of(B, Optional.of(B_PATH))).undo().present();

        assertThat(undone).isEqualTo(before);
        assertThat(undone.path()).contains(A_PATH);
        assertThat(undone.current(Bookmark.USUAL).title()).isEqualTo(A.title());
        assertThat(undone.current(Bookmark.USUAL).id()).isEqualTo("a");
    }

    @Test
    void afterSavingUndoStaysInTheFileThatWasSaved() {
        History<Opened<ConvolutionExperiment>> history =
                edited(edited(History.start(Opened.of(A, Optional.empty())), 1), 2);
        Document<ConvolutionExperiment> written = history.present().current(Bookmark.USUAL);
        History<Opened<ConvolutionExperiment>> saved = save(history, written, A_PATH);

        assertThat(saved.present().isChanged()).isFalse();
        assertThat(saved.undo().present().path()).contains(A_PATH);
        assertThat(saved.undo().present().isChanged()).isTrue();
        assertThat(saved.undo().redo().present().isChanged()).isFalse();
        assertThat(saved.undo().undo().present().experiment()).isEqualTo(A.experiment());
    }

    @Test
    void savingOneFileLeavesTheOthersWhereTheyAre() {
        History<Opened<ConvolutionExperiment>> history = edited(History.start(Opened.of(A, Optional.of(A_PATH))), 1);
        history = edited(history.edit(NAME, Opened.of(B, Optional.empty())), 2);
        History<Opened<ConvolutionExperiment>> saved =
                save(history, history.present().current(Bookmark.USUAL), B_PATH);

        assertThat(saved.present().path()).contains(B_PATH);
        assertThat(saved.undo().undo().present().path()).contains(A_PATH);
        assertThat(saved.undo().undo().present().document()).isEqualTo(A);
    }

    /** Opens, edits, saves, undoes and redoes at random: every value keeps the words and the path of its own file. */
    @Test
    void noNumbersEverMeetAnotherFilesName() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            History<Opened<ConvolutionExperiment>> history = History.start(Opened.of(A, Optional.of(A_PATH)));
            for (int step = 0; step < 30; step++) {
                history = switch (random.nextInt(6)) {
                    case 0 -> history.edit(NAME, Opened.of(A, Optional.of(A_PATH)));
                    case 1 -> history.edit(NAME, Opened.of(B, Optional.of(B_PATH)));
                    case 2 -> history.undo();
                    case 3 -> history.redo();
                    case 4 ->
                        save(
                                history,
                                history.present().current(Bookmark.USUAL),
                                history.present()
                                        .path()
                                        .orElse(
                                                history.present()
                                                                .document()
                                                                .id()
                                                                .equals("a")
                                                        ? A_PATH
                                                        : B_PATH));
                    default -> edited(history, random.nextInt(50));
                };
                Opened<ConvolutionExperiment> now = history.present();
                boolean isA = now.document().id().equals("a");
                now.path().ifPresent(path -> assertThat(path).isEqualTo(isA ? A_PATH : B_PATH));
                assertThat(now.experiment().input().height()).isEqualTo(isA ? 3 : 5);
            }
        }
    }

    @Test
    void whatWasKeptWhereAnotherFileIsSavedIsKeptNowhereAnyMore() {
        History<Opened<ConvolutionExperiment>> history = edited(History.start(Opened.of(A, Optional.of(A_PATH))), 1);
        history = history.edit(NAME, Opened.of(B, Optional.of(B_PATH)));
        History<Opened<ConvolutionExperiment>> saved =
                save(history, history.present().current(Bookmark.USUAL), A_PATH);

        assertThat(saved.present().path()).contains(A_PATH);
        assertThat(saved.undo().present().document()).isEqualTo(A);
        assertThat(saved.undo().present().path()).isEmpty();
    }

    private static History<Opened<ConvolutionExperiment>> save(
            History<Opened<ConvolutionExperiment>> history, Document<ConvolutionExperiment> written, Path where) {
        Opened<ConvolutionExperiment> now = history.present();
        return history.map(any -> any.saved(now, written, where));
    }

    private static History<Opened<ConvolutionExperiment>> edited(
            History<Opened<ConvolutionExperiment>> history, float bias) {
        Opened<ConvolutionExperiment> now = history.present();
        return history.edit(NAME, now.with(now.experiment().withBias(bias)));
    }

    /** Told apart by the size of their inputs. */
    private static Document<ConvolutionExperiment> file(String id) {
        return ConvolutionFiles.of(
                id,
                new Title(id, id),
                Title.NONE,
                List.of(),
                ConvolutionExperiment.of(
                        Presets.input(id.equals("a") ? "counting-3x3" : "zeros"), Presets.kernel("ones-2x2")),
                Bookmark.USUAL);
    }
}
