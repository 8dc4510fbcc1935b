package dev.receptive.ui;

import dev.receptive.words.Words;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of the window in one language and theme, for one bench.
 *
 * @param bench the code of the bench
 */
record Views(
        String bench,
        Notice notice,
        LeaveHint hint,
        ReadingSign reading,
        StageView stage,
        TransportBar transport,
        ExplanationPane explanation,
        Inspector<?> inspector,
        SidePanel side,
        LessonPanel presented,
        Undoing undoing,
        HeaderBar header,
        InfoDialog help,
        GridFocus grids) {

    Words words() {
        return undoing.words();
    }

    ExamplesPanel examples() {
        return side.examples();
    }

    /** Shows the page of a lesson that is open, and what it says can be done. */
    void render(Lessons lessons) {
        side.render();
        presented.render();
        PageRules rules = lessons.rules();
        undoing.render();
        inspector.allow(rules);
        transport.setDisable(rules.holds());
        Optional<OpenPage> page = lessons.page().filter(any -> lessons.isOnStage());
        stage.light(lessons.lit(), page.map(OpenPage::outlined).orElse(Set.of()));
    }

    /** Shows the state of the bench. */
    void render(BenchState<?> state) {
        side.look(state.gaze().pointed());
        stage.render();
        transport.render();
        explanation.render();
        inspector.render();
        undoing.render();
        header.render();
    }
}
