package dev.receptive.lesson;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Exhibit;
import dev.receptive.words.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A lesson as somebody takes it: the page that is open, and what has been answered. Immutable; turning a page is no edit. What
 * a page asks is held back until there is an answer, or it is skipped; a wrong answer is met with its rule, and may be given
 * once more.
 *
 * @param lesson what is taken
 * @param place the number of the page, from 0
 * @param asks whether questions are asked; a teacher may switch them off
 * @param answers by the names of the pages
 * @param said what was said to the last answer on this page; nothing before one
 */
public record Sitting(
        Lesson lesson, int place, boolean asks, Map<String, GivenAnswer> answers, Optional<Verdict> said) {

    /** As many wrong answers to a question are met with a hint; the last is met with the solution. */
    public static final int TRIES = 2;

    public Sitting {
        answers = Map.copyOf(answers);
        place = Math.max(0, Math.min(lesson.pages().size() - 1, place));
    }

    /** From the first page. */
    public static Sitting of(Lesson lesson, boolean asks) {
        return new Sitting(lesson, 0, asks, Map.of(), Optional.empty());
    }

    public Page page() {
        return lesson.page(place);
    }

    /** What the page asks, where questions are asked. */
    public Optional<Ask> ask() {
        return asks ? page().ask() : Optional.empty();
    }

    /** What has been answered on the page. */
    public GivenAnswer answer() {
        return answers.getOrDefault(page().id(), GivenAnswer.NONE);
    }

    /** Whether an answer is awaited: what would give it away is kept from sight. */
    public boolean isHeldBack() {
        return ask().isPresent() && !answer().isClosed();
    }

    /** What is to be kept from sight now. */
    public KeptBack kept() {
        return isHeldBack() ? ask().map(Ask::kept).orElse(KeptBack.NOTHING) : KeptBack.NOTHING;
    }

    /** The stage as it stands now: at the moment of the page, or once a question is closed at that which shows why. */
    public Exhibit exhibit() {
        Exhibit shown = page().staging().exhibit();
        Optional<Bookmark> then = isHeldBack()
                ? Optional.empty()
                : ask().flatMap(ask -> ask.words().then());
        return then.map(at -> new Exhibit(shown.setup(), at)).orElse(shown);
    }

    /**
     * The question of the page over its stage; nothing where none is asked.
     *
     * @param stage the page's own, computed
     * @throws Refusal if it has no answer there
     */
    public Optional<Posed> posed(Demonstration stage) {
        return ask().map(ask -> ask.pose(stage, lesson.seed(page())));
    }

    /** With an answer to the page's question; one to a question that is closed changes nothing. */
    public Sitting answered(Verdict verdict) {
        return isHeldBack() ? with(answer().tried(verdict.right()), Optional.of(verdict)) : this;
    }

    /** With the page's question left unanswered. */
    public Sitting skipped() {
        return isHeldBack() ? with(answer().passed(), Optional.empty()) : this;
    }

    /** With nothing said to the last answer. */
    public Sitting unsaid() {
        return new Sitting(lesson, place, asks, answers, Optional.empty());
    }

    /** With the page's question asked again. */
    public Sitting again() {
        return with(GivenAnswer.NONE, Optional.empty());
    }

    private Sitting with(GivenAnswer answer, Optional<Verdict> verdict) {
        Map<String, GivenAnswer> next = new LinkedHashMap<>(answers);
        next.put(page().id(), answer);
        return new Sitting(lesson, place, asks, next, verdict);
    }

    public boolean hasNext() {
        return place < lesson.pages().size() - 1;
    }

    public boolean hasPrevious() {
        return place > 0;
    }

    /** A page further; the same at the end. */
    public Sitting next() {
        return at(place + 1);
    }

    /** A page back; the same at the beginning. */
    public Sitting previous() {
        return at(place - 1);
    }

    /** At a page, from 0. */
    public Sitting at(int page) {
        Sitting there = new Sitting(lesson, page, asks, answers, Optional.empty());
        return there.place == place ? this : there;
    }

    /** With questions, or without. */
    public Sitting asking(boolean next) {
        return new Sitting(lesson, place, next, answers, said);
    }

    /** The same after the file was read anew: on the page of the same name, or of the same number if there is none. */
    public Sitting reread(Lesson next) {
        return new Sitting(next, next.number(page().id()).orElse(place), asks, answers, said);
    }

    /** How many questions were answered rightly. */
    public int right() {
        return (int) lesson.pages().stream()
                .map(page -> answers.getOrDefault(page.id(), GivenAnswer.NONE))
                .filter(GivenAnswer::right)
                .count();
    }
}
