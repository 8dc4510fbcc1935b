package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Benches;
import dev.receptive.document.EveryBench;
import dev.receptive.lesson.LessonFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson of a file is opened, read anew when it is saved, and shown with its pictures. */
@Tag("thorough")
class LessonOfAFileTest extends LessonsInWindow {

    private static final String OWN = """
            id: own
            title: {en: Own, zh: 自己的}
            pages:
              - text: {en: %s, zh: 第一页。}
                stage: {example: first}
              - text: {en: Second., zh: 第二页。}
                stage: {example: first}
            """;

    @TempDir
    private Path lessons;

    /** The English words of the page that is open. */
    private String text() {
        return open.fx(() -> taken().page()
                .orElseThrow()
                .sitting()
                .page()
                .words()
                .text()
                .en()
                .text());
    }

    @Test
    void aLessonThatIsSavedIsReadAnewAndOneThatBreaksStays() throws IOException {
        Path file = Files.writeString(lessons.resolve("own.yaml"), OWN.formatted("First."));
        LessonWatch watch = new LessonWatch(taken(), EveryBench.all(), Optional.of(lessons), open::run);
        watch.look();
        open.run(() -> taken().open(taken().state().all().get(0)));
        open.run(() -> taken().turn(1));
        Files.writeString(file, OWN.formatted("Another first."));
        watch.look();
        assertThat(open.fx(() -> taken().page().orElseThrow().sitting().place()))
                .isEqualTo(1);
        open.run(() -> taken().turn(-1));
        assertThat(text()).isEqualTo("Another first.");
        Files.writeString(file, OWN.formatted("Broken.") + "  - stage: {bench: convolutoin}\n");
        watch.look();
        assertThat(open.fx(() -> taken().state().broken())).isPresent();
        assertThat(text()).isEqualTo("Another first.");
        open.run(() -> taken().close());
        assertThat(open.label("lesson-broken")).contains("own.yaml:8:");
        Files.writeString(file, OWN.formatted("Mended."));
        watch.look();
        assertThat(open.fx(() -> taken().state().broken())).isEmpty();
    }

    @Test
    void aFileWithALessonIsOpenedAndStaysAmongTheOthers() throws IOException {
        Path file = Files.writeString(lessons.resolve("own.yaml"), OWN.formatted("First."));
        open.run(() -> open.session.open(file));
        assertThat(open.label("page-place")).isEqualTo("1 / 2");
        open.run(() -> taken().found(LessonFiles.all(Benches.ALL)));
        assertThat(open.fx(() -> taken().state().all().get(0).id())).isEqualTo("own");
        assertThat(open.fx(() -> taken().state().all().size())).isEqualTo(6);
        assertThat(open.session.settings().recent()).anyMatch(name -> name.contains("own.yaml"));
        Files.writeString(file, OWN.formatted("First mended."));
        open.run(() -> open.session.open(file));
        assertThat(open.fx(() -> taken().state().all().size())).isEqualTo(6);
    }

    @Test
    void aLessonThatIsOpenedIsSeenWhereThePanelWasFoldedAway() throws IOException {
        Path file = Files.writeString(lessons.resolve("own.yaml"), OWN.formatted("First."));
        open.run(() -> open.window.showExamples(false));
        open.run(() -> open.session.open(file));
        assertThat(open.fx(() -> open.window.showsExamples())).isTrue();
        open.run(open::layOut);
        assertThat(open.label("page-place")).isEqualTo("1 / 2");
    }

    @Test
    void aPictureOfALessonIsShownWithItsWords() throws IOException {
        ImageIO.write(
                new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB),
                "png",
                lessons.resolve("dots.png").toFile());
        Files.writeString(lessons.resolve("none.png"), "no picture");
        Path file = Files.writeString(
                lessons.resolve("own.yaml"),
                OWN.formatted("|\n        ![Some dots](dots.png)\n\n        ![Nothing](none.png)\n      ")
                        .replace("{en: |", "\n      en: |")
                        .replace(", zh: 第一页。}", "\n      zh: 第一页。"));
        open.run(() -> open.session.open(file));
        open.until(() -> open.find("page-title").getParent().lookup(".image-view") != null);
        ImageView view =
                open.fx(() -> (ImageView) open.find("page-title").getParent().lookup(".image-view"));
        assertThat(view.getAccessibleText()).isEqualTo("Some dots");
        assertThat(view.getImage().getWidth()).isEqualTo(40);
        assertThat(open.fx(() -> view.getLayoutBounds().getWidth())).isLessThanOrEqualTo(40);
        assertThat(open.fx(() -> open.find("page-title").getParent().lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())))
                .contains("Nothing");
    }
}
