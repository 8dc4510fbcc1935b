package dev.receptive.ui;

import dev.receptive.words.Words;

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
        ExamplesPanel examples,
        Undoing undoing,
        HeaderBar header,
        InfoDialog help,
        GridFocus grids) {

    Words words() {
        return undoing.words();
    }

    /** Shows the state of the bench. */
    void render(BenchState<?> state) {
        stage.render();
        transport.render();
        explanation.render();
        inspector.render();
        undoing.render(state);
        header.render();
    }
}
