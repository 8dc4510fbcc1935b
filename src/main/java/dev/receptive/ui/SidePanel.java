package dev.receptive.ui;

import dev.receptive.figure.Spot;
import dev.receptive.words.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The left side: the ready-made experiments, or the lessons: all of them, or the page that is open. */
final class SidePanel extends BorderPane {

    private static final boolean LESSONS = true;

    private final Lessons lessons;
    private final ExamplesPanel examples;
    private final Scrolling contents;
    private final ContentsPanel all;
    private final LessonPanel page;
    private final Segments<Boolean> which;

    SidePanel(Session session, Words words, ProseTexts texts) {
        this.lessons = session.lessons();
        this.examples = new ExamplesPanel(session, words);
        this.all = new ContentsPanel(lessons, words);
        this.contents = new Scrolling(all, "example-room");
        this.page = new LessonPanel(lessons, words, texts, ProseSize.NORMAL);
        this.which = new Segments<Boolean>(lessons::show)
                .add(LESSONS, "show-lessons", words.say("lesson.all"), words.say("lesson.all.tip"))
                .add(!LESSONS, "show-all-examples", words.say("examples.short"), words.say("examples.tip"));
        getStyleClass().add("side");
        which.getStyleClass().add("side-choice");
        which.fill();
        setTop(which);
        setMinHeight(0);
        render();
    }

    ExamplesPanel examples() {
        return examples;
    }

    /** Gives the keyboard to where the question of the page is answered. */
    void answer() {
        page.answer();
    }

    /** Gives the keyboard to the list of all lessons. */
    void enterContents() {
        all.enter();
    }

    /** Shows what is open. */
    void render() {
        LessonsState now = lessons.state();
        which.show(now.shown());
        Node wanted = !now.shown() ? examples : now.page().isPresent() ? page : contents;
        boolean closed = page.equals(getCenter()) && contents.equals(wanted) && isInPage();
        if (!wanted.equals(getCenter())) {
            setCenter(wanted);
        }
        if (now.shown()) {
            all.render();
            page.render();
        }
        if (closed) {
            all.enter();
        }
    }

    /** Whether something of the page has the keyboard. */
    private boolean isInPage() {
        Node up = getScene() == null ? null : getScene().getFocusOwner();
        while (up != null && !up.equals(page)) {
            up = up.getParent();
        }
        return up != null;
    }

    /** A number on the stage is pointed at, or none is. */
    void look(Optional<Spot> spot) {
        page.look(spot);
    }
}
