package dev.receptive.ui;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Setup;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.document.Title;
import dev.receptive.figure.Patch;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The stage of a lesson's page as it lies on its bench: laid there, known again, and held to the rules of the page. */
final class PageOnDesk {

    /** What undo calls it to have laid a page. */
    static final Sentence LAID = Sentence.of("edit.lesson");

    private final Desk desk;
    private final Consumer<UnaryOperator<Picks>> picked;
    private boolean applied;

    /** How often somebody had gone to another moment of the bench when the page was laid there. */
    private int moves;

    private Optional<Experiment> laid = Optional.empty();

    /**
     * @param picked is told how what was chosen as an answer changes
     */
    PageOnDesk(Desk desk, Consumer<UnaryOperator<Picks>> picked) {
        this.desk = desk;
        this.picked = picked;
    }

    /** Lays the stage of a page on its bench, as the page has it now. */
    void lay(OpenPage page) {
        free();
        var exhibit = page.sitting().exhibit();
        lay(exhibit.setup(), exhibit.at(), page);
    }

    /** Lays an answer there that is a stage. */
    void lay(OpenPage page, Setup<?> answer) {
        free();
        lay(answer, page.sitting().exhibit().at(), page);
    }

    private <E extends Experiment> void lay(Setup<E> setup, Bookmark at, OpenPage page) {
        moves = desk.model(setup.bench()).moves(); // before the window shows what it is to light
        Document<E> document = new Document<>("", title(page), Title.NONE, List.of(), setup, at);
        laid = Optional.of(setup.experiment());
        desk.turnPage(Opened.of(document, Optional.empty()), LAID);
    }

    private static Title title(OpenPage page) {
        return new Title(title(page, Language.ENGLISH), title(page, Language.CHINESE));
    }

    private static String title(OpenPage page, Language language) {
        return page.sitting().lesson().title().in(language) + " · " + page.number();
    }

    /** Whether the stage of a page lies in front, changed or not. */
    boolean has(OpenPage page) {
        return desk.model().state().opened().document().title().equals(title(page));
    }

    /** Whether it lies there as it was laid. */
    @SuppressWarnings("ReferenceEquality") // an experiment that nobody changed is the same one
    boolean hasUnchanged(OpenPage page) {
        return has(page) && desk.model().state().experiment() == laid.orElse(null);
    }

    /** What of the stage is lit: what the page names until somebody goes to another moment, or what is pointed at. */
    List<Patch> lit(OpenPage page) {
        boolean still = desk.model().moves() == moves;
        return has(page) && (still || !page.pointed().isEmpty()) ? page.lit() : List.of();
    }

    /** Has the rules of a page hold on its stage, and nowhere else. */
    void follow(Optional<OpenPage> page) {
        Optional<OpenPage> here = page.filter(this::has);
        if (here.isPresent()) {
            applied = true;
            desk.model().restrict(rules(here.orElseThrow()));
        } else if (applied) {
            free();
        }
    }

    private void free() {
        applied = false;
        desk.freeAll();
    }

    private PageRules rules(OpenPage page) {
        return new PageRules(
                page.sitting().page().staging().controls(),
                page.sitting().kept(),
                page.clicked().map(tensor -> new PageRules.Picking(tensor, picked)),
                true);
    }

    /** What of the front bench's stage is free to be seen and used. */
    PageRules rules(Optional<OpenPage> page) {
        return page.filter(this::has).map(this::rules).orElse(PageRules.FREE);
    }
}
