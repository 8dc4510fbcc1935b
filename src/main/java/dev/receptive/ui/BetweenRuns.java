package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What lies on the benches, carried from one run of the program to the next, with nothing lost on the way: what would give
 * way to something else and is in no file yet gets one of its own.
 */
final class BetweenRuns {

    private final LastRun lastRun;
    private final Desk desk;
    private final Consumer<Sentence> told;
    private final Consumer<Path> remembered;
    private boolean awaited;

    /**
     * Nothing is brought back yet.
     *
     * @param told what a person should know
     * @param remembered the files that unsaved work got
     */
    BetweenRuns(LastRun lastRun, Desk desk, Consumer<Sentence> told, Consumer<Path> remembered) {
        this.lastRun = lastRun;
        this.desk = desk;
        this.told = told;
        this.remembered = remembered;
    }

    /**
     * Brings back what lay there in the last run; what cannot be read is set aside and named. Until then it waits for the
     * next start, whatever happens in this run.
     *
     * @return reads it, on any thread, and returns what lays it there again, on the screen's
     */
    Supplier<Runnable> resumption() {
        awaited = lastRun.isThere();
        return () -> {
            LastRun.Found found = lastRun.read();
            return () -> {
                found.problems().forEach(told);
                desk.layAgain(found.left());
                awaited = false;
            };
        };
    }

    /** Lays something in the place of what was brought back, which is kept if it is unsaved; there is nothing to undo then. */
    void replace(Runnable found) {
        Map<BenchModel<?>, Document<?>> unsaved = unsaved();
        found.run();
        Optional.ofNullable(unsaved.get(desk.model())).ifPresent(this::keepUnsaved);
        desk.model().forgetPast();
    }

    /** What gave way to something else than an earlier state of its own is kept if it is unsaved. */
    void keepGone(Opened<?> gone, Opened<?> back) {
        if (!gone.document().equals(back.document()) && isUnsaved(gone)) {
            keep(gone.current(), "settings.gave.way");
        }
    }

    private void keepUnsaved(Document<?> work) {
        keep(work, "settings.unsaved");
    }

    private void keep(Document<?> work, String said) {
        try {
            Path kept = lastRun.keepUnsaved(work);
            told.accept(Sentence.of(said, kept));
            remembered.accept(kept);
        } catch (Refusal cannotBeKept) {
            told.accept(cannotBeKept.sentence());
        }
    }

    /** What lies on the benches and is in no file yet. */
    private Map<BenchModel<?>, Document<?>> unsaved() {
        Map<BenchModel<?>, Document<?>> unsaved = new LinkedHashMap<>();
        desk.models().stream()
                .filter(model -> isUnsaved(model.state().opened()))
                .forEach(model -> unsaved.put(model, model.current()));
        return unsaved;
    }

    /** Whether something is neither as its file has it nor an example nor what its bench shows first. */
    private <E extends Experiment> boolean isUnsaved(Opened<E> opened) {
        boolean first =
                opened.experiment().equals(opened.document().setup().bench().first());
        boolean kept = opened.path().isPresent() || lastRun.examples().has(opened.document());
        return opened.isChanged() || (!kept && !first);
    }

    /**
     * Keeps what lies on the benches for the next start; where something waits for that already, what is unsaved gets files
     * instead.
     *
     * @return what was kept, and what takes longer; nothing if that stays as it was
     * @throws Refusal if the folder cannot be written
     */
    Optional<LastRun.Kept> keep() {
        if (!awaited) {
            return Optional.of(lastRun.keep(desk));
        }
        unsaved().values().forEach(work -> remembered.accept(lastRun.keepUnsaved(work)));
        return Optional.empty();
    }
}
