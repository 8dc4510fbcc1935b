package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Benches;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("compute")
class RunSheetTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void whyAWrongChoiceIsWrongIsThereForWhoeverTeaches(Language language) {
        for (Lesson lesson : LessonFiles.all(Benches.ALL)) {
            String sheet = new RunSheet(lesson, Words.in(language)).markdown();
            for (Page page : lesson.pages()) {
                if (page.ask().orElse(null) instanceof ChoiceAsk choice) {
                    assertThat(choice.wrong())
                            .as(lesson.id() + "/" + page.id())
                            .allSatisfy(wrong -> assertThat(sheet)
                                    .contains("– " + wrong.because().title().in(language)));
                }
            }
        }
    }
}
