package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.scene.Palette;
import dev.receptive.words.Words;
import javafx.stage.Stage;

/** Makes the parts of a window for a bench, in the language and the colours of now. */
final class ViewMaker {

    private final Stage stage;
    private final Session session;
    private final Framing window;
    private final FileActions files;
    private final Workshop workshop;
    private final GridFocus grids;
    private final ProseTexts texts;

    ViewMaker(Stage stage, Session session, Framing window, FileActions files, Workshop workshop, GridFocus grids) {
        this.stage = stage;
        this.session = session;
        this.window = window;
        this.files = files;
        this.workshop = workshop;
        this.grids = grids;
        this.texts = new ProseTexts(workshop.source(session.lessons()::picture));
    }

    <E extends Experiment> Views of(BenchModel<E> model) {
        Palette palette = session.settings().palette();
        Words words = Words.in(session.settings().language());
        Notice notice = new Notice(words);
        LeaveHint hint = new LeaveHint(words);
        ReadingSign reading = new ReadingSign(words);
        reading.show(workshop.reads().saidProperty().get());
        StageView view = new StageView(model, palette, words, notice);
        TransportBar transport = new TransportBar(model, palette, words);
        CloserLook closer = new CloserLook(session.desk());
        ExplanationPane explanation = new ExplanationPane(model, words, view::requestFocus, closer);
        new SpotMenu(model, view, notice, explanation::requestFocus, closer).attach();
        Inspector<E> inspector = new Inspector<>(model, words, new NumbersChooser(stage, words, workshop), workshop);
        SidePanel side = new SidePanel(session, words, texts);
        LessonPanel presented = new LessonPanel(session.lessons(), words, texts, ProseSize.LARGE);
        Undoing undoing = new Undoing(model, words);
        HeaderBar header = new HeaderBar(session, window, files, undoing);
        return new Views(
                model.bench().code(),
                notice,
                hint,
                reading,
                view,
                transport,
                explanation,
                inspector,
                side,
                presented,
                undoing,
                header,
                new InfoDialog(stage, words),
                grids);
    }
}
