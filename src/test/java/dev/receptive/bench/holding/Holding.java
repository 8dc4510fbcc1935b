package dev.receptive.bench.holding;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Board;
import dev.receptive.bench.Call;
import dev.receptive.bench.Change;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.bench.negation.Negation;
import dev.receptive.bench.negation.Negation.Signed;
import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** The negation of a grid, which takes as long as a test likes where the first number is {@link #LONG} or more. */
public final class Holding implements Bench<Signed> {

    /** A first number from which on computing is held. */
    public static final int LONG = 100;

    /** One that cannot be computed. */
    public static final int BROKEN = 666;

    /** One for which there is not enough memory. */
    public static final int TOO_LARGE = 667;

    /** One that is cancelled. */
    public static final int CANCELLED = 668;

    /** One that can be computed, but is too much to be shown. */
    public static final int UNTOLD = 669;

    /** One that is computed at once, and cannot be. */
    public static final int BROKEN_AT_ONCE = 66;

    private static final Negation NEGATION = new Negation();

    private final Semaphore gate = new Semaphore(0);
    private final List<Integer> begun = new CopyOnWriteArrayList<>();

    /** Lets so many computations go on, those that wait or the next ones. */
    public void release(int computations) {
        gate.release(computations);
    }

    /** The first numbers of what was held, as far as it was begun. */
    public List<Integer> begun() {
        return begun;
    }

    private record Untold(Subject<Signed> of) implements Subject<Signed> {

        @Override
        public Signed experiment() {
            return of.experiment();
        }

        @Override
        public Story tell(Board board) {
            throw Refusal.of("error.memory");
        }

        @Override
        public List<Formula> formulas() {
            return of.formulas();
        }

        @Override
        public List<Call> calls() {
            return of.calls();
        }
    }

    private static int first(Signed experiment) {
        return (int) experiment.input().values().at(0, 0);
    }

    @Override
    public String code() {
        return "holding";
    }

    @Override
    public Sentence name() {
        return Sentence.of("edit.open", code());
    }

    @Override
    public Signed first() {
        return NEGATION.first();
    }

    @Override
    public Subject<Signed> compute(Signed experiment) {
        int first = first(experiment);
        if (first >= LONG) {
            if (!Thread.currentThread().getName().equals("workshop")) {
                throw new AssertionError("computed on the screen's thread: " + first);
            }
            begun.add(first);
            gate.acquireUninterruptibly();
        }
        return switch (first) {
            case BROKEN, BROKEN_AT_ONCE -> throw new IllegalStateException("holding: " + first);
            case TOO_LARGE -> throw new OutOfMemoryError("holding: " + TOO_LARGE);
            case CANCELLED -> throw new CancellationException("holding: " + CANCELLED);
            case UNTOLD -> new Untold(NEGATION.compute(experiment));
            default -> NEGATION.compute(experiment);
        };
    }

    @Override
    public long multiplyAdds(Signed experiment) {
        return first(experiment) >= LONG ? 8_000_001 : 8_000_000;
    }

    @Override
    public Change<Signed> with(Signed experiment, Spot first, Numbers block) {
        return NEGATION.with(experiment, first, block);
    }

    @Override
    public Schema<Signed> schema() {
        return NEGATION.schema();
    }

    @Override
    public List<Parameter<Signed>> parameters() {
        return NEGATION.parameters();
    }

    @Override
    public List<String> edited() {
        return NEGATION.edited();
    }
}
