package dev.receptive.ui;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.lesson.Demonstration;
import dev.receptive.lesson.Drill;
import dev.receptive.lesson.Light;
import dev.receptive.lesson.Manner;
import dev.receptive.lesson.Notebook;
import dev.receptive.lesson.Posed;
import dev.receptive.lesson.Reply;
import dev.receptive.lesson.Sitting;
import dev.receptive.lesson.Solution;
import dev.receptive.lesson.Verdict;
import dev.receptive.lesson.Withheld;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A page of a lesson as it is being read.
 *
 * @param sitting the lesson as somebody takes it
 * @param drill of which it is the open question; nothing where it is a lesson's
 * @param stage the stage of the page, computed
 * @param question what is asked on it
 * @param picks the numbers that were clicked so far
 * @param complaint why the last answer could not be read
 * @param pointed the numbers that a phrase names at which somebody points; nothing where nobody does
 */
record OpenPage(
        Sitting sitting,
        Optional<Drill> drill,
        Demonstration stage,
        Optional<PosedPage> question,
        Picks picks,
        Optional<Sentence> complaint,
        List<Patch> pointed) {

    OpenPage {
        pointed = List.copyOf(pointed);
    }

    /**
     * A question, and the answer that may be seen once it is closed.
     *
     * @param solution nothing until it has been found
     */
    record PosedPage(Posed posed, Optional<Solution> solution) {}

    /** Just turned to. */
    static OpenPage of(Sitting sitting) {
        return of(sitting, Optional.empty());
    }

    /** The open question of a drill, just asked. */
    static OpenPage of(Drill drill, Sitting sitting) {
        return of(sitting, Optional.of(drill));
    }

    private static OpenPage of(Sitting sitting, Optional<Drill> drill) {
        Demonstration stage = Demonstration.of(sitting.page().staging());
        Optional<PosedPage> question = sitting.posed(stage).map(posed -> new PosedPage(posed, Optional.empty()));
        return new OpenPage(sitting, drill, stage, question, Picks.NONE, Optional.empty(), List.of());
    }

    /** Which page it is, from 1; of a drill, which question. */
    int number() {
        return drill.map(Drill::number).orElse(sitting.place()) + 1;
    }

    /** A notebook with what has been done here. */
    Notebook noted(Notebook before) {
        return drill.map(open -> before.with(before.drilled().with(open.kept(sitting.answer()))))
                .orElseGet(() -> before.with(sitting));
    }

    /** With another state of the same page. */
    OpenPage with(Sitting next) {
        Optional<Drill> met = drill.map(open -> open.met(sitting.answer(), next.answer()));
        return new OpenPage(next, met, stage, question, picks, Optional.empty(), List.of());
    }

    OpenPage complaining(Sentence why) {
        return new OpenPage(sitting, drill, stage, question, picks, Optional.of(why), pointed);
    }

    /** With what the answer is. */
    OpenPage solved(Solution solution) {
        Optional<PosedPage> answered = question.map(asked -> new PosedPage(asked.posed(), Optional.of(solution)));
        return new OpenPage(sitting, drill, stage, answered, picks, complaint, pointed);
    }

    /** With other numbers that were clicked: what was said to those before is not about these. */
    OpenPage picking(Picks next) {
        return new OpenPage(sitting.unsaid(), drill, stage, question, next, Optional.empty(), pointed);
    }

    /** With nothing said to an answer that was given: the stage is not as it was. */
    OpenPage unsaid() {
        return with(sitting.unsaid());
    }

    /** Whether the stage is the answer, and something is said to one. */
    boolean saysOfStage() {
        return sitting.isHeldBack()
                && (sitting.said().isPresent() || complaint.isPresent())
                && question.filter(asked -> asked.posed().manner() instanceof Manner.Adjusting)
                        .isPresent();
    }

    /** With some numbers that a phrase names. */
    OpenPage pointing(List<Patch> at) {
        return new OpenPage(sitting, drill, stage, question, picks, complaint, at);
    }

    /** With nothing clicked. */
    OpenPage clear() {
        return new OpenPage(sitting, drill, stage, question, Picks.NONE, Optional.empty(), List.of());
    }

    /** Whether the answer may be seen, and is not there yet. */
    boolean isUnsolved() {
        return !sitting.isHeldBack()
                && question.filter(asked -> asked.solution().isEmpty()).isPresent();
    }

    /** Whether controls are wanted: for an answer, or since the page names some that can be used by now. */
    boolean isAdjusted() {
        boolean names = !sitting.page().staging().controls().shown().isEmpty();
        return (names && !sitting.kept().withheld().contains(Withheld.CONTROLS))
                || question.filter(asked -> asked.posed().manner() instanceof Manner.Adjusting)
                        .isPresent();
    }

    /** The tensor of which numbers are to be clicked. */
    Optional<String> clicked() {
        return question.filter(asked -> sitting.isHeldBack())
                .map(asked -> asked.posed().manner())
                .flatMap(OpenPage::clicked);
    }

    /** Whether numbers are to be chosen before there is an answer to give. */
    boolean isToChoose() {
        return (picks.picked().isEmpty() || sitting.answer().tries() > 0) && !isPlaced();
    }

    /** Whether a window that is asked for lies where it should: then only its number is missing. */
    boolean isPlaced() {
        return question.map(PosedPage::posed)
                .filter(posed -> posed.manner() instanceof Manner.Windowing
                        && !picks.picked().isEmpty())
                .filter(posed -> posed.judge(new Reply.Windowed(
                                picks.picked(), posed.solution().text().title().en()))
                        .right())
                .isPresent();
    }

    private static Optional<String> clicked(Manner manner) {
        if (manner instanceof Manner.Clicking clicking) {
            return Optional.of(clicking.tensor());
        }
        return manner instanceof Manner.Windowing windowing ? Optional.of(windowing.tensor()) : Optional.empty();
    }

    /** What is outlined: the numbers that were clicked, or once it may be seen the answer. */
    Set<Spot> outlined() {
        if (sitting.isHeldBack()) {
            return picks.picked();
        }
        Set<Spot> answer = new LinkedHashSet<>();
        question.flatMap(PosedPage::solution)
                .filter(found -> clicks())
                .ifPresent(found -> found.lit()
                        .forEach(patch -> IntStream.range(0, patch.count())
                                .mapToObj(patch::spot)
                                .forEach(answer::add)));
        return answer;
    }

    /** Whether numbers on the stage are the answer. */
    private boolean clicks() {
        return question.map(asked -> asked.posed().manner())
                .flatMap(OpenPage::clicked)
                .isPresent();
    }

    /** What is lit, while the rest is dimmed: what the page names, or what was wrong. */
    List<Patch> lit() {
        if (!pointed.isEmpty()) {
            return pointed;
        }
        List<Patch> lit = new ArrayList<>();
        if (!sitting.isHeldBack() && question.isPresent()) {
            return lit; // all of the stage is to be seen, and the answer in it outlined
        }
        List<Patch> wrong = sitting.said().map(Verdict::lit).orElse(List.of());
        sitting.page().staging().lit().forEach(light -> lit.addAll(stage.lit(light)));
        lit.addAll(wrong);
        if (!lit.isEmpty()) {
            clicked().ifPresent(tensor -> lit.addAll(stage.lit(Light.of(tensor)))); // nobody chooses in the dark
        }
        return lit;
    }
}
