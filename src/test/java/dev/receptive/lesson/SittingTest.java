package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Benches;
import dev.receptive.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("compute")
class SittingTest {

    @TempDir
    private Path folder;

    private final Lesson lesson = LessonFiles.all(Benches.ALL).get(0);

    @Test
    void anAnswerComesBeforeWhatItShows() {
        Sitting begun = Sitting.of(lesson, true);

        assertThat(begun.isHeldBack()).isTrue();
        assertThat(begun.kept().withheld()).contains(Withheld.VALUES);
        assertThat(begun.exhibit()).isEqualTo(begun.page().staging().exhibit());
        Sitting right = begun.answered(Verdict.RIGHT);
        assertThat(right.isHeldBack()).isFalse();
        assertThat(right.kept()).isEqualTo(KeptBack.NOTHING);
        assertThat(right.exhibit().at())
                .isEqualTo(begun.page().ask().orElseThrow().words().then().orElseThrow());
    }

    @Test
    void aWrongAnswerIsMetAndMayBeGivenOnceMore() {
        Sitting once = Sitting.of(lesson, true).answered(Verdict.WRONG);

        assertThat(once.isHeldBack()).isTrue();
        assertThat(once.said()).contains(Verdict.WRONG);
        assertThat(once.answered(Verdict.WRONG).isHeldBack()).isFalse();
        assertThat(once.answered(Verdict.WRONG).answer()).isEqualTo(new GivenAnswer(2, false, false));
        assertThat(once.answered(Verdict.WRONG).answered(Verdict.RIGHT).right()).isZero();
        assertThat(once.again().answer()).isEqualTo(GivenAnswer.NONE);
    }

    @Test
    void skippedOrSwitchedOffNothingIsHeldBack() {
        assertThat(Sitting.of(lesson, true).skipped().isHeldBack()).isFalse();
        assertThat(Sitting.of(lesson, true).skipped().answer().skipped()).isTrue();
        assertThat(Sitting.of(lesson, false).isHeldBack()).isFalse();
        assertThat(Sitting.of(lesson, false).ask()).isEmpty();
    }

    @Test
    void pagesAreTurnedWithinTheLesson() {
        Sitting begun = Sitting.of(lesson, true);

        assertThat(begun.previous()).isSameAs(begun);
        assertThat(begun.next().place()).isEqualTo(1);
        assertThat(begun.answered(Verdict.WRONG).next().said()).isEmpty();
        assertThat(begun.at(99).hasNext()).isFalse();
    }

    @Test
    void aFileThatBreaksKeepsItsLastGoodPages() throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, LessonTemplate.text(Language.ENGLISH));
        LessonFolder good = LessonFolder.read(folder, Benches.ALL);

        assertThat(good.lessons()).hasSize(1);
        assertThat(good.reread(Benches.ALL)).isSameAs(good);
        Files.writeString(file, "id: [");
        LessonFolder broken = good.reread(Benches.ALL);
        assertThat(broken.lessons()).isEqualTo(good.lessons());
        assertThat(broken.problems()).hasSize(1);
        assertThat(broken.problems().get(0).line()).isEqualTo(1);
    }
}
